/** What does not fit the published schema. The last faults stand on the function, as Ajv has it. */
export const schemaCheck = /* @__PURE__ */ (() => {
    const e = { exports: {} };
    e.exports = N, e.exports.default = N;
    const t = { type: "object", properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, status: { type: "string",
                enum: ["active", "inactive", "defunct", "temporarily closed"] }, alternate_name: { type: "string" }, description: { type: "string" }, url: { type: "string", format: "uri" }, additional_urls: { type: "array", items: {
                    $ref: "#/$defs/Url"
                } }, email: { type: "string", format: "email" }, minimum_age: { type: "number", minimum: 0, maximum: 25 }, maximum_age: { type: "number", minimum: 0 }, eligibility_description: { type: "string" },
            application_process: { type: "string" }, wait_time: { type: "string" }, interpretation_services: { type: "string" }, alert: { type: "string" }, fees: { type: "string" }, accreditations: { type: "string" }, assured_date: {
                $ref: "#/$defs/Date"
            }, last_modified: { type: "string" }, organization_id: { type: "string" }, organization: { $ref: "#/$defs/Organization" }, phones: { type: "array", items: { $ref: "#/$defs/Phone" } }, contacts: { type: "array",
                items: { $ref: "#/$defs/Contact" } }, languages: { type: "array", items: { $ref: "#/$defs/Language" } }, schedules: { type: "array", items: { $ref: "#/$defs/Schedule" } }, cost_options: { type: "array", items: {
                    $ref: "#/$defs/CostOption"
                } }, service_areas: { type: "array", items: { $ref: "#/$defs/ServiceArea" } }, service_at_locations: { type: "array", items: { $ref: "#/$defs/ServiceAtLocation" } }, attributes: { type: "array",
                items: { $ref: "#/$defs/Attribute" } }, capacities: { type: "array", items: { $ref: "#/$defs/Capacity" } }, send: { $ref: "#/$defs/ServiceSend" } }, required: ["id", "name", "status"]
    }, s = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i, a = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i, r = new RegExp("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "u");
    function n(e, { instancePath: t = "", parentData: a, parentDataProperty: r, rootData: i = e, dynamicAnchors: p = {} } = {}) {
        let o = null, y = 0;
        const c = n.evaluated;
        if (c.dynamicProps && (c.props = void 0),
            c.dynamicItems && (c.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.id) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.name) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.name) {
                let s = e.name;
                if ("string" == typeof s) {
                    if (s.length < 1) {
                        const e = { instancePath: t + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.description && "string" != typeof e.description) {
                const e = { instancePath: t + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.website) {
                let a = e.website;
                if ("string" == typeof a) {
                    if (!s.test(a)) {
                        const e = { instancePath: t + "/website", schemaPath: "#/properties/website/format", keyword: "format", params: { format: "uri" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }
                    };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.email && "string" != typeof e.email) {
                const e = {
                    instancePath: t + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }
                };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.phones) {
                let s = e.phones;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.number) {
                                const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/required",
                                    keyword: "required", params: { missingProperty: "number" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/phones/" + a + "/id",
                                    schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.number && "string" != typeof e.number) {
                                const e = {
                                    instancePath: t + "/phones/" + a + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: t + "/phones/" + a + "/description", schemaPath: "#/$defs/Phone/properties/description/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.organization_identifiers) {
                let s = e.organization_identifiers;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.identifier_type) {
                                const e = {
                                    instancePath: t + "/organization_identifiers/" + a, schemaPath: "#/$defs/OrganizationIdentifier/required", keyword: "required", params: { missingProperty: "identifier_type" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.identifier) {
                                const e = { instancePath: t + "/organization_identifiers/" + a, schemaPath: "#/$defs/OrganizationIdentifier/required", keyword: "required", params: { missingProperty: "identifier" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/organization_identifiers/" + a + "/id", schemaPath: "#/$defs/OrganizationIdentifier/properties/id/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.identifier_scheme && "string" != typeof e.identifier_scheme) {
                                const e = {
                                    instancePath: t + "/organization_identifiers/" + a + "/identifier_scheme", schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier_scheme/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.identifier_type && "string" != typeof e.identifier_type) {
                                const e = { instancePath: t + "/organization_identifiers/" + a + "/identifier_type",
                                    schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier_type/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.identifier && "string" != typeof e.identifier) {
                                const e = { instancePath: t + "/organization_identifiers/" + a + "/identifier", schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/organization_identifiers/" + a, schemaPath: "#/$defs/OrganizationIdentifier/type", keyword: "type",
                                params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/organization_identifiers", schemaPath: "#/properties/organization_identifiers/type", keyword: "type", params: {
                            type: "array"
                        } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === o ? o = [e] : o.push(e), y++;
        }
        return n.errors = o, 0 === y;
    }
    function i(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: r = e, dynamicAnchors: n = {} } = {}) {
        let p = null, o = 0;
        const y = i.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type",
                    params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.name && "string" != typeof e.name) {
                const e = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.title && "string" != typeof e.title) {
                const e = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.email && "string" != typeof e.email) {
                const e = { instancePath: t + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.phones) {
                let s = e.phones;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.number) {
                                const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/phones/" + a + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.number && "string" != typeof e.number) {
                                const e = { instancePath: t + "/phones/" + a + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: t + "/phones/" + a + "/description", schemaPath: "#/$defs/Phone/properties/description/type",
                                    keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "object" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
        }
        else {
            const e = {
                instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }
            };
            null === p ? p = [e] : p.push(e), o++;
        }
        return i.errors = p, 0 === o;
    }
    n.evaluated = { props: { id: !0, name: !0, description: !0, website: !0, email: !0,
            phones: !0, organization_identifiers: !0 }, dynamicProps: !1, dynamicItems: !1 }, i.evaluated = { props: { id: !0, name: !0, title: !0, email: !0, phones: !0 }, dynamicProps: !1, dynamicItems: !1 };
    const p = { type: "object",
        properties: { id: { type: "string" }, valid_from: { $ref: "#/$defs/Date" }, valid_to: { $ref: "#/$defs/Date" }, dtstart: { $ref: "#/$defs/Date" }, until: { $ref: "#/$defs/Date" }, count: { type: "integer", minimum: 1 }, freq: {
                type: "string"
            }, interval: { type: "integer", minimum: 1 }, byday: { type: "string" }, bymonthday: { type: ["string", "number"] }, opens_at: { type: "string" }, closes_at: { type: "string" }, description: { type: "string" },
            attending_type: { type: "string" } } };
    function o(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let y = null, c = 0;
        const l = o.evaluated;
        if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id",
                    schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.valid_from) {
                let s = e.valid_from;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = {
                            instancePath: t + "/valid_from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
                        };
                        null === y ? y = [e] : y.push(e), c++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/valid_from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.valid_to) {
                let s = e.valid_to;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/valid_to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === y ? y = [e] : y.push(e), c++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/valid_to", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.dtstart) {
                let s = e.dtstart;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/dtstart", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === y ? y = [e] : y.push(e), c++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/dtstart", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.until) {
                let s = e.until;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/until", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === y ? y = [e] : y.push(e), c++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/until", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.count) {
                let s = e.count;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = { instancePath: t + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
                    null === y ? y = [e] : y.push(e), c++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 1 || isNaN(s))) {
                    const e = { instancePath: t + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.freq && "string" != typeof e.freq) {
                const e = { instancePath: t + "/freq", schemaPath: "#/properties/freq/type", keyword: "type", params: { type: "string" } };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.interval) {
                let s = e.interval;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = { instancePath: t + "/interval", schemaPath: "#/properties/interval/type",
                        keyword: "type", params: { type: "integer" } };
                    null === y ? y = [e] : y.push(e), c++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 1 || isNaN(s))) {
                    const e = { instancePath: t + "/interval",
                        schemaPath: "#/properties/interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.byday && "string" != typeof e.byday) {
                const e = {
                    instancePath: t + "/byday", schemaPath: "#/properties/byday/type", keyword: "type", params: { type: "string" }
                };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.bymonthday) {
                let s = e.bymonthday;
                if ("string" != typeof s && ("number" != typeof s || !isFinite(s))) {
                    const e = { instancePath: t + "/bymonthday", schemaPath: "#/properties/bymonthday/type", keyword: "type", params: { type: p.properties.bymonthday.type } };
                    null === y ? y = [e] : y.push(e), c++;
                }
            }
            if (void 0 !== e.opens_at && "string" != typeof e.opens_at) {
                const e = { instancePath: t + "/opens_at", schemaPath: "#/properties/opens_at/type", keyword: "type", params: { type: "string" } };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.closes_at && "string" != typeof e.closes_at) {
                const e = { instancePath: t + "/closes_at", schemaPath: "#/properties/closes_at/type", keyword: "type", params: { type: "string" }
                };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.description && "string" != typeof e.description) {
                const e = { instancePath: t + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === y ? y = [e] : y.push(e), c++;
            }
            if (void 0 !== e.attending_type && "string" != typeof e.attending_type) {
                const e = { instancePath: t + "/attending_type", schemaPath: "#/properties/attending_type/type",
                    keyword: "type", params: { type: "string" } };
                null === y ? y = [e] : y.push(e), c++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === y ? y = [e] : y.push(e), c++;
        }
        return o.errors = y, 0 === c;
    }
    function y(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const c = y.evaluated;
        if (c.dynamicProps && (c.props = void 0),
            c.dynamicItems && (c.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type",
                    params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.option && "string" != typeof e.option) {
                const e = { instancePath: t + "/option", schemaPath: "#/properties/option/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.amount) {
                let s = e.amount;
                if ("number" != typeof s || !isFinite(s)) {
                    const e = { instancePath: t + "/amount", schemaPath: "#/properties/amount/type",
                        keyword: "type", params: { type: "number" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.amount_description && "string" != typeof e.amount_description) {
                const e = { instancePath: t + "/amount_description",
                    schemaPath: "#/properties/amount_description/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.valid_from) {
                let s = e.valid_from;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/valid_from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/valid_from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.valid_to) {
                let s = e.valid_to;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/valid_to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/valid_to", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: {
                    type: "object"
                } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return y.errors = p, 0 === o;
    }
    function c(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: r = e, dynamicAnchors: n = {} } = {}) {
        let i = null, p = 0;
        const o = c.evaluated;
        if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = {
                    instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }
                };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.location_type && "string" != typeof e.location_type) {
                const e = {
                    instancePath: t + "/location_type", schemaPath: "#/properties/location_type/type", keyword: "type", params: { type: "string" }
                };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.name && "string" != typeof e.name) {
                const e = {
                    instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }
                };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.latitude) {
                let s = e.latitude;
                if ("number" != typeof s || !isFinite(s)) {
                    const e = { instancePath: t + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.longitude) {
                let s = e.longitude;
                if ("number" != typeof s || !isFinite(s)) {
                    const e = { instancePath: t + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.addresses) {
                let s = e.addresses;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/addresses/" + a + "/id", schemaPath: "#/$defs/Address/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e),
                                    p++;
                            }
                            if (void 0 !== e.address_1 && "string" != typeof e.address_1) {
                                const e = { instancePath: t + "/addresses/" + a + "/address_1", schemaPath: "#/$defs/Address/properties/address_1/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.address_2 && "string" != typeof e.address_2) {
                                const e = { instancePath: t + "/addresses/" + a + "/address_2",
                                    schemaPath: "#/$defs/Address/properties/address_2/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.city && "string" != typeof e.city) {
                                const e = {
                                    instancePath: t + "/addresses/" + a + "/city", schemaPath: "#/$defs/Address/properties/city/type", keyword: "type", params: { type: "string" }
                                };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.region && "string" != typeof e.region) {
                                const e = { instancePath: t + "/addresses/" + a + "/region", schemaPath: "#/$defs/Address/properties/region/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.state_province && "string" != typeof e.state_province) {
                                const e = { instancePath: t + "/addresses/" + a + "/state_province",
                                    schemaPath: "#/$defs/Address/properties/state_province/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.postal_code && "string" != typeof e.postal_code) {
                                const e = {
                                    instancePath: t + "/addresses/" + a + "/postal_code", schemaPath: "#/$defs/Address/properties/postal_code/type", keyword: "type", params: { type: "string" }
                                };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.country && "string" != typeof e.country) {
                                const e = { instancePath: t + "/addresses/" + a + "/country", schemaPath: "#/$defs/Address/properties/country/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.address_type && "string" != typeof e.address_type) {
                                const e = { instancePath: t + "/addresses/" + a + "/address_type",
                                    schemaPath: "#/$defs/Address/properties/address_type/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/addresses/" + a,
                                schemaPath: "#/$defs/Address/type", keyword: "type", params: { type: "object" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/addresses", schemaPath: "#/properties/addresses/type",
                        keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.phones) {
                let s = e.phones;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.number) {
                                const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/phones/" + a + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.number && "string" != typeof e.number) {
                                const e = { instancePath: t + "/phones/" + a + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: t + "/phones/" + a + "/description",
                                    schemaPath: "#/$defs/Phone/properties/description/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/phones/" + a, schemaPath: "#/$defs/Phone/type",
                                keyword: "type", params: { type: "object" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.accessibility) {
                let s = e.accessibility;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: t + "/accessibility/" + a + "/id", schemaPath: "#/properties/accessibility/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: t + "/accessibility/" + a + "/description",
                                    schemaPath: "#/properties/accessibility/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.details && "string" != typeof e.details) {
                                const e = { instancePath: t + "/accessibility/" + a + "/details", schemaPath: "#/properties/accessibility/items/properties/details/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.url && "string" != typeof e.url) {
                                const e = { instancePath: t + "/accessibility/" + a + "/url", schemaPath: "#/properties/accessibility/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/accessibility/" + a, schemaPath: "#/properties/accessibility/items/type", keyword: "type", params: { type: "object" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/accessibility", schemaPath: "#/properties/accessibility/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
        }
        else {
            const e = { instancePath: t,
                schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === i ? i = [e] : i.push(e), p++;
        }
        return c.errors = i, 0 === p;
    }
    function l(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: r = e, dynamicAnchors: n = {} } = {}) {
        let i = null, p = 0;
        const o = l.evaluated;
        if (o.dynamicProps && (o.props = void 0),
            o.dynamicItems && (o.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type",
                    params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            void 0 !== e.location && (c(e.location, { instancePath: t + "/location", parentData: e, parentDataProperty: "location", rootData: r, dynamicAnchors: n
            }) || (i = null === i ? c.errors : i.concat(c.errors), p = i.length));
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === i ? i = [e] : i.push(e), p++;
        }
        return l.errors = i, 0 === p;
    }
    o.evaluated = { props: { id: !0, valid_from: !0, valid_to: !0, dtstart: !0, until: !0, count: !0, freq: !0, interval: !0, byday: !0, bymonthday: !0, opens_at: !0, closes_at: !0, description: !0, attending_type: !0 }, dynamicProps: !1,
        dynamicItems: !1 }, y.evaluated = { props: { id: !0, option: !0, amount: !0, amount_description: !0, valid_from: !0, valid_to: !0 }, dynamicProps: !1, dynamicItems: !1 }, c.evaluated = { props: { id: !0, location_type: !0, name: !0,
            latitude: !0, longitude: !0, addresses: !0, phones: !0, accessibility: !0 }, dynamicProps: !1, dynamicItems: !1 }, l.evaluated = { props: { id: !0, location: !0 }, dynamicProps: !1, dynamicItems: !1 };
    const h = { type: "object",
        properties: { kind: { type: "string" }, kind_label: { type: "string" }, source: { type: "string" }, same_as: { type: "array", items: { type: "string" } }, needs: { type: "array", items: { type: "string" } }, needs_text: { type: "string" },
            conditions: { type: "array", items: { type: "string" } }, categories: { type: "array", items: { type: "string" } }, localities: { type: "array", items: { type: "string" } }, tier: { type: "string" }, plan: { type: "string",
                enum: ["required", "not-required", "either"] }, assessment: { type: "string", enum: ["required", "not-required"] }, referral: { type: "string", enum: ["self", "professional", "either"] }, payment: { type: "array", items: {
                    type: "string"
                } }, personal_budget: { type: "string", enum: ["yes", "no", "ask"] }, times: { type: "array", items: { type: "string" } }, setting: { type: "string" }, transport: { type: "object", properties: { answer: { type: "string",
                        enum: ["yes", "some", "no"] }, note: { type: "string" } } }, personal_care: { type: "string", enum: ["yes", "some", "no"] }, break_kinds: { type: "array", items: { type: "string" } }, access: { type: "array", items: {
                    $ref: "#/$defs/Access"
                } }, before_you_go: { type: "string" }, year_groups: { type: "array", items: { type: "string" } }, places: { type: "array", items: { $ref: "#/$defs/Places" } }, places_note: { type: "string" }, how_decided: {
                type: "string"
            }, top_up: { type: "object", properties: { min: { type: "number" }, max: { type: "number" }, note: { type: "string" } } }, opens: { $ref: "#/$defs/Opens" }, apply: { type: "object", properties: { text: { type: "string" }, url: {
                        type: "string"
                    } } }, easy_read: { type: "array", items: { $ref: "#/$defs/EasyRead" } } } }, d = { type: "object", properties: { code: { type: "string" }, answer: { type: "string", enum: ["yes", "part", "no"] }, note: { type: "string" } },
        required: ["code", "answer"] }, m = { type: "object", properties: { phase: { type: "string" }, total: { type: ["number", "null"], minimum: 0 }, on_roll: { type: ["number", "null"], minimum: 0 }, on_roll_band: { type: "string" },
            available: { type: ["number", "null"], minimum: 0 }, available_band: { type: ["string", "null"], enum: ["some", "none", "ask", null] }, as_at: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] }, note: { type: "string" }, planned: {
                type: "array", items: { $ref: "#/$defs/Planned" }
            } } }, u = { type: "object", properties: { total: { type: ["number", "null"] }, from: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] }, from_text: { type: "string" }, note: {
                type: "string"
            } } };
    function f(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = f.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.total) {
                let s = e.total;
                if (("number" != typeof s || !isFinite(s)) && null !== s) {
                    const e = { instancePath: t + "/total",
                        schemaPath: "#/properties/total/type", keyword: "type", params: { type: u.properties.total.type } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.from) {
                let s = e.from;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = i === o;
                n = n || c;
                const y = o;
                if (null !== s) {
                    const e = {
                        instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = y === o, n = n || c, n)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.from_text && "string" != typeof e.from_text) {
                const e = {
                    instancePath: t + "/from_text", schemaPath: "#/properties/from_text/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.note && "string" != typeof e.note) {
                const e = {
                    instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: {
                    type: "object"
                } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return f.errors = p, 0 === o;
    }
    function P(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = P.evaluated;
        if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.phase && "string" != typeof e.phase) {
                const e = {
                    instancePath: t + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.total) {
                let s = e.total;
                if (("number" != typeof s || !isFinite(s)) && null !== s) {
                    const e = { instancePath: t + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: m.properties.total.type } };
                    null === p ? p = [e] : p.push(e),
                        o++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 0 || isNaN(s))) {
                    const e = { instancePath: t + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.on_roll) {
                let s = e.on_roll;
                if (("number" != typeof s || !isFinite(s)) && null !== s) {
                    const e = { instancePath: t + "/on_roll", schemaPath: "#/properties/on_roll/type",
                        keyword: "type", params: { type: m.properties.on_roll.type } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 0 || isNaN(s))) {
                    const e = { instancePath: t + "/on_roll",
                        schemaPath: "#/properties/on_roll/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.on_roll_band && "string" != typeof e.on_roll_band) {
                const e = {
                    instancePath: t + "/on_roll_band", schemaPath: "#/properties/on_roll_band/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.available) {
                let s = e.available;
                if (("number" != typeof s || !isFinite(s)) && null !== s) {
                    const e = { instancePath: t + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: m.properties.available.type } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 0 || isNaN(s))) {
                    const e = { instancePath: t + "/available", schemaPath: "#/properties/available/minimum", keyword: "minimum", params: {
                            comparison: ">=", limit: 0
                        } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.available_band) {
                let s = e.available_band;
                if ("string" != typeof s && null !== s) {
                    const e = { instancePath: t + "/available_band",
                        schemaPath: "#/properties/available_band/type", keyword: "type", params: { type: m.properties.available_band.type } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if ("some" !== s && "none" !== s && "ask" !== s && null !== s) {
                    const e = {
                        instancePath: t + "/available_band", schemaPath: "#/properties/available_band/enum", keyword: "enum", params: { allowedValues: m.properties.available_band.enum }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.as_at) {
                let s = e.as_at;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/as_at", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                                pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                            } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/as_at", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = i === o;
                n = n || c;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/as_at", schemaPath: "#/properties/as_at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = y === o, n = n || c, n)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = { instancePath: t + "/as_at", schemaPath: "#/properties/as_at/anyOf", keyword: "anyOf", params: {} };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.note && "string" != typeof e.note) {
                const e = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.planned) {
                let s = e.planned;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        f(s[a], { instancePath: t + "/planned/" + a, parentData: s, parentDataProperty: a,
                            rootData: n, dynamicAnchors: i }) || (p = null === p ? f.errors : p.concat(f.errors), o = p.length);
                }
                else {
                    const e = { instancePath: t + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return P.errors = p, 0 === o;
    }
    function g(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = g.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.date) {
                let s = e.date;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = {
                            instancePath: t + "/date", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
                        };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/date",
                        schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = i === o;
                n = n || c;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/date",
                        schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = y === o, n = n || c, n)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = {
                        instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {}
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.text && "string" != typeof e.text) {
                const e = { instancePath: t + "/text",
                    schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return g.errors = p, 0 === o;
    }
    function v(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: r = e, dynamicAnchors: n = {} } = {}) {
        let i = null, p = 0;
        const o = v.evaluated;
        if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.kind && "string" != typeof e.kind) {
                const e = { instancePath: t + "/kind",
                    schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.kind_label && "string" != typeof e.kind_label) {
                const e = { instancePath: t + "/kind_label",
                    schemaPath: "#/properties/kind_label/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.source && "string" != typeof e.source) {
                const e = { instancePath: t + "/source",
                    schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.same_as) {
                let s = e.same_as;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/same_as/" + a, schemaPath: "#/properties/same_as/items/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/same_as", schemaPath: "#/properties/same_as/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.needs) {
                let s = e.needs;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/needs/" + a, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string"
                                } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.needs_text && "string" != typeof e.needs_text) {
                const e = { instancePath: t + "/needs_text", schemaPath: "#/properties/needs_text/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.conditions) {
                let s = e.conditions;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/conditions/" + a,
                                schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/conditions",
                        schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.categories) {
                let s = e.categories;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/categories/" + a, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e),
                                p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.localities) {
                let s = e.localities;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/localities/" + a, schemaPath: "#/properties/localities/items/type",
                                keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/localities", schemaPath: "#/properties/localities/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.tier && "string" != typeof e.tier) {
                const e = { instancePath: t + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.plan) {
                let s = e.plan;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("required" !== s && "not-required" !== s && "either" !== s) {
                    const e = { instancePath: t + "/plan", schemaPath: "#/properties/plan/enum", keyword: "enum", params: {
                            allowedValues: h.properties.plan.enum
                        } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.assessment) {
                let s = e.assessment;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/assessment",
                        schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "string" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("required" !== s && "not-required" !== s) {
                    const e = { instancePath: t + "/assessment",
                        schemaPath: "#/properties/assessment/enum", keyword: "enum", params: { allowedValues: h.properties.assessment.enum } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.referral) {
                let s = e.referral;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/referral", schemaPath: "#/properties/referral/type", keyword: "type", params: { type: "string" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("self" !== s && "professional" !== s && "either" !== s) {
                    const e = { instancePath: t + "/referral", schemaPath: "#/properties/referral/enum", keyword: "enum", params: { allowedValues: h.properties.referral.enum } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.payment) {
                let s = e.payment;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/payment/" + a,
                                schemaPath: "#/properties/payment/items/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/payment", schemaPath: "#/properties/payment/type",
                        keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.personal_budget) {
                let s = e.personal_budget;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/personal_budget",
                        schemaPath: "#/properties/personal_budget/type", keyword: "type", params: { type: "string" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("yes" !== s && "no" !== s && "ask" !== s) {
                    const e = { instancePath: t + "/personal_budget",
                        schemaPath: "#/properties/personal_budget/enum", keyword: "enum", params: { allowedValues: h.properties.personal_budget.enum } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.times) {
                let s = e.times;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/times/" + a, schemaPath: "#/properties/times/items/type", keyword: "type", params: { type: "string"
                                } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.setting && "string" != typeof e.setting) {
                const e = { instancePath: t + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.transport) {
                let s = e.transport;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.answer) {
                        let e = s.answer;
                        if ("string" != typeof e) {
                            const e = { instancePath: t + "/transport/answer",
                                schemaPath: "#/properties/transport/properties/answer/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                        if ("yes" !== e && "some" !== e && "no" !== e) {
                            const e = {
                                instancePath: t + "/transport/answer", schemaPath: "#/properties/transport/properties/answer/enum", keyword: "enum", params: { allowedValues: h.properties.transport.properties.answer.enum }
                            };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                    if (void 0 !== s.note && "string" != typeof s.note) {
                        const e = { instancePath: t + "/transport/note", schemaPath: "#/properties/transport/properties/note/type", keyword: "type", params: {
                                type: "string"
                            } };
                        null === i ? i = [e] : i.push(e), p++;
                    }
                }
                else {
                    const e = { instancePath: t + "/transport", schemaPath: "#/properties/transport/type", keyword: "type", params: { type: "object" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.personal_care) {
                let s = e.personal_care;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/personal_care", schemaPath: "#/properties/personal_care/type", keyword: "type", params: { type: "string" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("yes" !== s && "some" !== s && "no" !== s) {
                    const e = { instancePath: t + "/personal_care", schemaPath: "#/properties/personal_care/enum", keyword: "enum", params: {
                            allowedValues: h.properties.personal_care.enum
                        } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.break_kinds) {
                let s = e.break_kinds;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/break_kinds/" + a, schemaPath: "#/properties/break_kinds/items/type", keyword: "type", params: { type: "string" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/break_kinds", schemaPath: "#/properties/break_kinds/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.access) {
                let s = e.access;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.code) {
                                const e = {
                                    instancePath: t + "/access/" + a, schemaPath: "#/$defs/Access/required", keyword: "required", params: { missingProperty: "code" }
                                };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 === e.answer) {
                                const e = {
                                    instancePath: t + "/access/" + a, schemaPath: "#/$defs/Access/required", keyword: "required", params: { missingProperty: "answer" }
                                };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.code && "string" != typeof e.code) {
                                const e = { instancePath: t + "/access/" + a + "/code", schemaPath: "#/$defs/Access/properties/code/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.answer) {
                                let s = e.answer;
                                if ("string" != typeof s) {
                                    const e = { instancePath: t + "/access/" + a + "/answer", schemaPath: "#/$defs/Access/properties/answer/type", keyword: "type", params: { type: "string" } };
                                    null === i ? i = [e] : i.push(e), p++;
                                }
                                if ("yes" !== s && "part" !== s && "no" !== s) {
                                    const e = { instancePath: t + "/access/" + a + "/answer", schemaPath: "#/$defs/Access/properties/answer/enum", keyword: "enum", params: { allowedValues: d.properties.answer.enum } };
                                    null === i ? i = [e] : i.push(e), p++;
                                }
                            }
                            if (void 0 !== e.note && "string" != typeof e.note) {
                                const e = { instancePath: t + "/access/" + a + "/note", schemaPath: "#/$defs/Access/properties/note/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/access/" + a, schemaPath: "#/$defs/Access/type", keyword: "type", params: { type: "object" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.before_you_go && "string" != typeof e.before_you_go) {
                const e = { instancePath: t + "/before_you_go", schemaPath: "#/properties/before_you_go/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.year_groups) {
                let s = e.year_groups;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = {
                                instancePath: t + "/year_groups/" + a, schemaPath: "#/properties/year_groups/items/type", keyword: "type", params: { type: "string" }
                            };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                }
                else {
                    const e = { instancePath: t + "/year_groups",
                        schemaPath: "#/properties/year_groups/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.places) {
                let s = e.places;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        P(s[a], { instancePath: t + "/places/" + a, parentData: s, parentDataProperty: a, rootData: r, dynamicAnchors: n }) || (i = null === i ? P.errors : i.concat(P.errors), p = i.length);
                }
                else {
                    const e = {
                        instancePath: t + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }
                    };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.places_note && "string" != typeof e.places_note) {
                const e = {
                    instancePath: t + "/places_note", schemaPath: "#/properties/places_note/type", keyword: "type", params: { type: "string" }
                };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.how_decided && "string" != typeof e.how_decided) {
                const e = { instancePath: t + "/how_decided", schemaPath: "#/properties/how_decided/type", keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.top_up) {
                let s = e.top_up;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.min) {
                        let e = s.min;
                        if ("number" != typeof e || !isFinite(e)) {
                            const e = { instancePath: t + "/top_up/min",
                                schemaPath: "#/properties/top_up/properties/min/type", keyword: "type", params: { type: "number" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                    if (void 0 !== s.max) {
                        let e = s.max;
                        if ("number" != typeof e || !isFinite(e)) {
                            const e = {
                                instancePath: t + "/top_up/max", schemaPath: "#/properties/top_up/properties/max/type", keyword: "type", params: { type: "number" }
                            };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                    if (void 0 !== s.note && "string" != typeof s.note) {
                        const e = { instancePath: t + "/top_up/note", schemaPath: "#/properties/top_up/properties/note/type", keyword: "type", params: { type: "string" } };
                        null === i ? i = [e] : i.push(e), p++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/top_up", schemaPath: "#/properties/top_up/type", keyword: "type", params: { type: "object" }
                    };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.opens && (g(e.opens, { instancePath: t + "/opens",
                parentData: e, parentDataProperty: "opens", rootData: r, dynamicAnchors: n }) || (i = null === i ? g.errors : i.concat(g.errors), p = i.length)), void 0 !== e.apply) {
                let s = e.apply;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.text && "string" != typeof s.text) {
                        const e = { instancePath: t + "/apply/text", schemaPath: "#/properties/apply/properties/text/type", keyword: "type",
                            params: { type: "string" } };
                        null === i ? i = [e] : i.push(e), p++;
                    }
                    if (void 0 !== s.url && "string" != typeof s.url) {
                        const e = { instancePath: t + "/apply/url", schemaPath: "#/properties/apply/properties/url/type", keyword: "type",
                            params: { type: "string" } };
                        null === i ? i = [e] : i.push(e), p++;
                    }
                }
                else {
                    const e = { instancePath: t + "/apply", schemaPath: "#/properties/apply/type", keyword: "type", params: { type: "object" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.easy_read) {
                let s = e.easy_read;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.text) {
                                const e = {
                                    instancePath: t + "/easy_read/" + a, schemaPath: "#/$defs/EasyRead/required", keyword: "required", params: { missingProperty: "text" }
                                };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.text && "string" != typeof e.text) {
                                const e = { instancePath: t + "/easy_read/" + a + "/text", schemaPath: "#/$defs/EasyRead/properties/text/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.image && "string" != typeof e.image) {
                                const e = { instancePath: t + "/easy_read/" + a + "/image", schemaPath: "#/$defs/EasyRead/properties/image/type", keyword: "type", params: { type: "string" } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                            if (void 0 !== e.alt && "string" != typeof e.alt) {
                                const e = { instancePath: t + "/easy_read/" + a + "/alt", schemaPath: "#/$defs/EasyRead/properties/alt/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === i ? i = [e] : i.push(e), p++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/easy_read/" + a, schemaPath: "#/$defs/EasyRead/type", keyword: "type", params: { type: "object" } };
                            null === i ? i = [e] : i.push(e), p++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/easy_read", schemaPath: "#/properties/easy_read/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
        }
        else {
            const e = { instancePath: t,
                schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === i ? i = [e] : i.push(e), p++;
        }
        return v.errors = i, 0 === p;
    }
    function w(e, { instancePath: p = "", parentData: c, parentDataProperty: h, rootData: d = e, dynamicAnchors: m = {} } = {}) {
        let u = null, f = 0;
        const P = w.evaluated;
        if (P.dynamicProps && (P.props = void 0),
            P.dynamicItems && (P.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.id) {
                const e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 === e.name) {
                const e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 === e.status) {
                const e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.id) {
                let t = e.id;
                if ("string" == typeof t) {
                    if (t.length < 1) {
                        const e = { instancePath: p + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = {
                        instancePath: p + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }
                    };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.name) {
                let t = e.name;
                if ("string" == typeof t) {
                    if (t.length < 1) {
                        const e = { instancePath: p + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = { instancePath: p + "/name",
                        schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.status) {
                let s = e.status;
                if ("string" != typeof s) {
                    const e = { instancePath: p + "/status",
                        schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
                if ("active" !== s && "inactive" !== s && "defunct" !== s && "temporarily closed" !== s) {
                    const e = {
                        instancePath: p + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: t.properties.status.enum }
                    };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.alternate_name && "string" != typeof e.alternate_name) {
                const e = { instancePath: p + "/alternate_name", schemaPath: "#/properties/alternate_name/type", keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.description && "string" != typeof e.description) {
                const e = { instancePath: p + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.url) {
                let t = e.url;
                if ("string" == typeof t) {
                    if (!s.test(t)) {
                        const e = { instancePath: p + "/url", schemaPath: "#/properties/url/format", keyword: "format",
                            params: { format: "uri" } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = { instancePath: p + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.additional_urls) {
                let t = e.additional_urls;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let a = 0; a < e; a++) {
                        let e = t[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.url) {
                                const e = {
                                    instancePath: p + "/additional_urls/" + a, schemaPath: "#/$defs/Url/required", keyword: "required", params: { missingProperty: "url" }
                                };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.label && "string" != typeof e.label) {
                                const e = { instancePath: p + "/additional_urls/" + a + "/label", schemaPath: "#/$defs/Url/properties/label/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.url) {
                                let t = e.url;
                                if ("string" == typeof t) {
                                    if (!s.test(t)) {
                                        const e = { instancePath: p + "/additional_urls/" + a + "/url", schemaPath: "#/$defs/Url/properties/url/format", keyword: "format", params: { format: "uri" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                }
                                else {
                                    const e = { instancePath: p + "/additional_urls/" + a + "/url", schemaPath: "#/$defs/Url/properties/url/type", keyword: "type", params: { type: "string" } };
                                    null === u ? u = [e] : u.push(e),
                                        f++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: p + "/additional_urls/" + a, schemaPath: "#/$defs/Url/type", keyword: "type", params: { type: "object" } };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = {
                        instancePath: p + "/additional_urls", schemaPath: "#/properties/additional_urls/type", keyword: "type", params: { type: "array" }
                    };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.email) {
                let t = e.email;
                if ("string" == typeof t) {
                    if (!a.test(t)) {
                        const e = { instancePath: p + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = {
                        instancePath: p + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }
                    };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.minimum_age) {
                let t = e.minimum_age;
                if ("number" == typeof t && isFinite(t)) {
                    if (t > 25 || isNaN(t)) {
                        const e = { instancePath: p + "/minimum_age", schemaPath: "#/properties/minimum_age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                    if (t < 0 || isNaN(t)) {
                        const e = { instancePath: p + "/minimum_age", schemaPath: "#/properties/minimum_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = { instancePath: p + "/minimum_age", schemaPath: "#/properties/minimum_age/type", keyword: "type", params: { type: "number" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.maximum_age) {
                let t = e.maximum_age;
                if ("number" == typeof t && isFinite(t)) {
                    if (t < 0 || isNaN(t)) {
                        const e = { instancePath: p + "/maximum_age", schemaPath: "#/properties/maximum_age/minimum",
                            keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = { instancePath: p + "/maximum_age", schemaPath: "#/properties/maximum_age/type", keyword: "type", params: {
                            type: "number"
                        } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.eligibility_description && "string" != typeof e.eligibility_description) {
                const e = { instancePath: p + "/eligibility_description",
                    schemaPath: "#/properties/eligibility_description/type", keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.application_process && "string" != typeof e.application_process) {
                const e = { instancePath: p + "/application_process", schemaPath: "#/properties/application_process/type", keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.wait_time && "string" != typeof e.wait_time) {
                const e = { instancePath: p + "/wait_time", schemaPath: "#/properties/wait_time/type", keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.interpretation_services && "string" != typeof e.interpretation_services) {
                const e = { instancePath: p + "/interpretation_services", schemaPath: "#/properties/interpretation_services/type",
                    keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.alert && "string" != typeof e.alert) {
                const e = { instancePath: p + "/alert", schemaPath: "#/properties/alert/type", keyword: "type",
                    params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.fees && "string" != typeof e.fees) {
                const e = { instancePath: p + "/fees", schemaPath: "#/properties/fees/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.accreditations && "string" != typeof e.accreditations) {
                const e = { instancePath: p + "/accreditations", schemaPath: "#/properties/accreditations/type",
                    keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.assured_date) {
                let t = e.assured_date;
                if ("string" == typeof t) {
                    if (!r.test(t)) {
                        const e = { instancePath: p + "/assured_date",
                            schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === u ? u = [e] : u.push(e), f++;
                    }
                }
                else {
                    const e = { instancePath: p + "/assured_date",
                        schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.last_modified && "string" != typeof e.last_modified) {
                const e = {
                    instancePath: p + "/last_modified", schemaPath: "#/properties/last_modified/type", keyword: "type", params: { type: "string" }
                };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.organization_id && "string" != typeof e.organization_id) {
                const e = { instancePath: p + "/organization_id", schemaPath: "#/properties/organization_id/type", keyword: "type", params: { type: "string" } };
                null === u ? u = [e] : u.push(e), f++;
            }
            if (void 0 !== e.organization && (n(e.organization, { instancePath: p + "/organization", parentData: e, parentDataProperty: "organization", rootData: d, dynamicAnchors: m
            }) || (u = null === u ? n.errors : u.concat(n.errors), f = u.length)), void 0 !== e.phones) {
                let t = e.phones;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++) {
                        let e = t[s];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.number) {
                                const e = { instancePath: p + "/phones/" + s, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: p + "/phones/" + s + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.number && "string" != typeof e.number) {
                                const e = { instancePath: p + "/phones/" + s + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: p + "/phones/" + s + "/description",
                                    schemaPath: "#/$defs/Phone/properties/description/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                        }
                        else {
                            const e = { instancePath: p + "/phones/" + s, schemaPath: "#/$defs/Phone/type",
                                keyword: "type", params: { type: "object" } };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = { instancePath: p + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.contacts) {
                let t = e.contacts;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++)
                        i(t[s], { instancePath: p + "/contacts/" + s, parentData: t,
                            parentDataProperty: s, rootData: d, dynamicAnchors: m }) || (u = null === u ? i.errors : u.concat(i.errors), f = u.length);
                }
                else {
                    const e = { instancePath: p + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type",
                        params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.languages) {
                let t = e.languages;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++) {
                        let e = t[s];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: p + "/languages/" + s + "/id", schemaPath: "#/$defs/Language/properties/id/type", keyword: "type",
                                    params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: p + "/languages/" + s + "/name", schemaPath: "#/$defs/Language/properties/name/type",
                                    keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.code && "string" != typeof e.code) {
                                const e = { instancePath: p + "/languages/" + s + "/code",
                                    schemaPath: "#/$defs/Language/properties/code/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.note && "string" != typeof e.note) {
                                const e = {
                                    instancePath: p + "/languages/" + s + "/note", schemaPath: "#/$defs/Language/properties/note/type", keyword: "type", params: { type: "string" }
                                };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                        }
                        else {
                            const e = {
                                instancePath: p + "/languages/" + s, schemaPath: "#/$defs/Language/type", keyword: "type", params: { type: "object" }
                            };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = { instancePath: p + "/languages",
                        schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.schedules) {
                let t = e.schedules;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++)
                        o(t[s], { instancePath: p + "/schedules/" + s, parentData: t, parentDataProperty: s, rootData: d, dynamicAnchors: m }) || (u = null === u ? o.errors : u.concat(o.errors), f = u.length);
                }
                else {
                    const e = {
                        instancePath: p + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" }
                    };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.cost_options) {
                let t = e.cost_options;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++)
                        y(t[s], { instancePath: p + "/cost_options/" + s, parentData: t, parentDataProperty: s, rootData: d, dynamicAnchors: m
                        }) || (u = null === u ? y.errors : u.concat(y.errors), f = u.length);
                }
                else {
                    const e = { instancePath: p + "/cost_options", schemaPath: "#/properties/cost_options/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.service_areas) {
                let t = e.service_areas;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++) {
                        let e = t[s];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: p + "/service_areas/" + s + "/id", schemaPath: "#/$defs/ServiceArea/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: p + "/service_areas/" + s + "/name", schemaPath: "#/$defs/ServiceArea/properties/name/type", keyword: "type",
                                    params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.uri && "string" != typeof e.uri) {
                                const e = { instancePath: p + "/service_areas/" + s + "/uri", schemaPath: "#/$defs/ServiceArea/properties/uri/type",
                                    keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                        }
                        else {
                            const e = { instancePath: p + "/service_areas/" + s, schemaPath: "#/$defs/ServiceArea/type", keyword: "type", params: { type: "object" } };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = { instancePath: p + "/service_areas", schemaPath: "#/properties/service_areas/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.service_at_locations) {
                let t = e.service_at_locations;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++)
                        l(t[s], { instancePath: p + "/service_at_locations/" + s, parentData: t,
                            parentDataProperty: s, rootData: d, dynamicAnchors: m }) || (u = null === u ? l.errors : u.concat(l.errors), f = u.length);
                }
                else {
                    const e = { instancePath: p + "/service_at_locations",
                        schemaPath: "#/properties/service_at_locations/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.attributes) {
                let t = e.attributes;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++) {
                        let e = t[s];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: p + "/attributes/" + s + "/id",
                                    schemaPath: "#/$defs/Attribute/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.link_type && "string" != typeof e.link_type) {
                                const e = {
                                    instancePath: p + "/attributes/" + s + "/link_type", schemaPath: "#/$defs/Attribute/properties/link_type/type", keyword: "type", params: { type: "string" }
                                };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.taxonomy_term) {
                                let t = e.taxonomy_term;
                                if (t && "object" == typeof t && !Array.isArray(t)) {
                                    if (void 0 !== t.id && "string" != typeof t.id) {
                                        const e = { instancePath: p + "/attributes/" + s + "/taxonomy_term/id",
                                            schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/id/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.name && "string" != typeof t.name) {
                                        const e = {
                                            instancePath: p + "/attributes/" + s + "/taxonomy_term/name", schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/name/type", keyword: "type", params: { type: "string" }
                                        };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.description && "string" != typeof t.description) {
                                        const e = { instancePath: p + "/attributes/" + s + "/taxonomy_term/description",
                                            schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/description/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.term && "string" != typeof t.term) {
                                        const e = { instancePath: p + "/attributes/" + s + "/taxonomy_term/term", schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/term/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.taxonomy && "string" != typeof t.taxonomy) {
                                        const e = { instancePath: p + "/attributes/" + s + "/taxonomy_term/taxonomy",
                                            schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/taxonomy/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.term_uri && "string" != typeof t.term_uri) {
                                        const e = { instancePath: p + "/attributes/" + s + "/taxonomy_term/term_uri",
                                            schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/term_uri/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                }
                                else {
                                    const e = {
                                        instancePath: p + "/attributes/" + s + "/taxonomy_term", schemaPath: "#/$defs/Attribute/properties/taxonomy_term/type", keyword: "type", params: { type: "object" }
                                    };
                                    null === u ? u = [e] : u.push(e), f++;
                                }
                            }
                        }
                        else {
                            const e = {
                                instancePath: p + "/attributes/" + s, schemaPath: "#/$defs/Attribute/type", keyword: "type", params: { type: "object" }
                            };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = { instancePath: p + "/attributes",
                        schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            if (void 0 !== e.capacities) {
                let t = e.capacities;
                if (Array.isArray(t)) {
                    const e = t.length;
                    for (let s = 0; s < e; s++) {
                        let e = t[s];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = { instancePath: p + "/capacities/" + s + "/id",
                                    schemaPath: "#/$defs/Capacity/properties/id/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.unit) {
                                let t = e.unit;
                                if (t && "object" == typeof t && !Array.isArray(t)) {
                                    if (void 0 !== t.id && "string" != typeof t.id) {
                                        const e = { instancePath: p + "/capacities/" + s + "/unit/id", schemaPath: "#/$defs/Capacity/properties/unit/properties/id/type", keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                    if (void 0 !== t.name && "string" != typeof t.name) {
                                        const e = { instancePath: p + "/capacities/" + s + "/unit/name", schemaPath: "#/$defs/Capacity/properties/unit/properties/name/type",
                                            keyword: "type", params: { type: "string" } };
                                        null === u ? u = [e] : u.push(e), f++;
                                    }
                                }
                                else {
                                    const e = { instancePath: p + "/capacities/" + s + "/unit", schemaPath: "#/$defs/Capacity/properties/unit/type", keyword: "type", params: {
                                            type: "object"
                                        } };
                                    null === u ? u = [e] : u.push(e), f++;
                                }
                            }
                            if (void 0 !== e.available) {
                                let t = e.available;
                                if ("number" != typeof t || !isFinite(t)) {
                                    const e = { instancePath: p + "/capacities/" + s + "/available",
                                        schemaPath: "#/$defs/Capacity/properties/available/type", keyword: "type", params: { type: "number" } };
                                    null === u ? u = [e] : u.push(e), f++;
                                }
                            }
                            if (void 0 !== e.maximum) {
                                let t = e.maximum;
                                if ("number" != typeof t || !isFinite(t)) {
                                    const e = { instancePath: p + "/capacities/" + s + "/maximum", schemaPath: "#/$defs/Capacity/properties/maximum/type", keyword: "type", params: { type: "number" } };
                                    null === u ? u = [e] : u.push(e), f++;
                                }
                            }
                            if (void 0 !== e.updated && "string" != typeof e.updated) {
                                const e = { instancePath: p + "/capacities/" + s + "/updated", schemaPath: "#/$defs/Capacity/properties/updated/type",
                                    keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                            if (void 0 !== e.description && "string" != typeof e.description) {
                                const e = { instancePath: p + "/capacities/" + s + "/description",
                                    schemaPath: "#/$defs/Capacity/properties/description/type", keyword: "type", params: { type: "string" } };
                                null === u ? u = [e] : u.push(e), f++;
                            }
                        }
                        else {
                            const e = { instancePath: p + "/capacities/" + s,
                                schemaPath: "#/$defs/Capacity/type", keyword: "type", params: { type: "object" } };
                            null === u ? u = [e] : u.push(e), f++;
                        }
                    }
                }
                else {
                    const e = { instancePath: p + "/capacities", schemaPath: "#/properties/capacities/type",
                        keyword: "type", params: { type: "array" } };
                    null === u ? u = [e] : u.push(e), f++;
                }
            }
            void 0 !== e.send && (v(e.send, { instancePath: p + "/send", parentData: e, parentDataProperty: "send", rootData: d, dynamicAnchors: m
            }) || (u = null === u ? v.errors : u.concat(v.errors), f = u.length));
        }
        else {
            const e = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === u ? u = [e] : u.push(e), f++;
        }
        return w.errors = u, 0 === f;
    }
    f.evaluated = { props: { total: !0, from: !0, from_text: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 }, P.evaluated = { props: { phase: !0, total: !0, on_roll: !0, on_roll_band: !0, available: !0, available_band: !0, as_at: !0,
            note: !0, planned: !0 }, dynamicProps: !1, dynamicItems: !1 }, g.evaluated = { props: { date: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 }, v.evaluated = { props: { kind: !0, kind_label: !0, source: !0, same_as: !0, needs: !0,
            needs_text: !0, conditions: !0, categories: !0, localities: !0, tier: !0, plan: !0, assessment: !0, referral: !0, payment: !0, personal_budget: !0, times: !0, setting: !0, transport: !0, personal_care: !0, break_kinds: !0,
            access: !0, before_you_go: !0, year_groups: !0, places: !0, places_note: !0, how_decided: !0, top_up: !0, opens: !0, apply: !0, easy_read: !0 }, dynamicProps: !1, dynamicItems: !1 }, w.evaluated = { props: { id: !0, name: !0,
            status: !0, alternate_name: !0, description: !0, url: !0, additional_urls: !0, email: !0, minimum_age: !0, maximum_age: !0, eligibility_description: !0, application_process: !0, wait_time: !0, interpretation_services: !0,
            alert: !0, fees: !0, accreditations: !0, assured_date: !0, last_modified: !0, organization_id: !0, organization: !0, phones: !0, contacts: !0, languages: !0, schedules: !0, cost_options: !0, service_areas: !0,
            service_at_locations: !0, attributes: !0, capacities: !0, send: !0 }, dynamicProps: !1, dynamicItems: !1 };
    const k = { type: "object", properties: { url: { type: "string" }, kind: { type: "string",
                enum: ["services", "cards", "index"] }, items: { type: "integer" }, sha256: { type: "string" } }, required: ["url", "kind"]
    }, _ = new RegExp("^1\\.\\d+$", "u"), b = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
    function A(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = A.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.name) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.name && "string" != typeof e.name) {
                const e = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.for && "string" != typeof e.for) {
                const e = { instancePath: t + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.phone && "string" != typeof e.phone) {
                const e = { instancePath: t + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.text && "string" != typeof e.text) {
                const e = { instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.hours && "string" != typeof e.hours) {
                const e = { instancePath: t + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.checked) {
                let s = e.checked;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/checked", schemaPath: "#/$defs/Date/pattern", keyword: "pattern",
                            params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/checked", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return A.errors = p, 0 === o;
    }
    function $(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = $.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 !== e.statement_url && "string" != typeof e.statement_url) {
                const e = { instancePath: t + "/statement_url",
                    schemaPath: "#/properties/statement_url/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.reviewed) {
                let s = e.reviewed;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/reviewed", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = i === o;
                n = n || c;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/properties/reviewed/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = y === o, n = n || c, n)
                    o = a,
                        null !== p && (a ? p.length = a : p = null);
                else {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/properties/reviewed/anyOf", keyword: "anyOf", params: {} };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.range && "string" != typeof e.range) {
                const e = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.criteria && "string" != typeof e.criteria) {
                const e = { instancePath: t + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.how_it_meets_needs && "string" != typeof e.how_it_meets_needs) {
                const e = { instancePath: t + "/how_it_meets_needs", schemaPath: "#/properties/how_it_meets_needs/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.comment_url && "string" != typeof e.comment_url) {
                const e = { instancePath: t + "/comment_url", schemaPath: "#/properties/comment_url/type",
                    keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.moving_on && "string" != typeof e.moving_on) {
                const e = { instancePath: t + "/moving_on",
                    schemaPath: "#/properties/moving_on/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.adult_url && "string" != typeof e.adult_url) {
                const e = {
                    instancePath: t + "/adult_url", schemaPath: "#/properties/adult_url/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type",
                keyword: "type", params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return $.errors = p, 0 === o;
    }
    A.evaluated = { props: { name: !0, for: !0, phone: !0, text: !0, hours: !0, checked: !0 }, dynamicProps: !1, dynamicItems: !1 },
        $.evaluated = { props: { statement_url: !0, reviewed: !0, range: !0, criteria: !0, how_it_meets_needs: !0, comment_url: !0, moving_on: !0, adult_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
    const D = { type: "string",
        enum: ["mainstream", "nursery", "special", "hospital", "pru", "ap-academy", "16-19-academy", "college", "specialist-college", "independent"] }, j = { type: "object", properties: { what: { type: "string" }, when: {
                type: "string", enum: ["every-day", "visiting", "arranged", "not-here"]
            }, who: { type: "string" }, pays: { type: "string" }, ask: { type: "string" }, site: { type: "string" } }, required: ["what"] };
    function x(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = x.evaluated;
        if (y.dynamicProps && (y.props = void 0),
            y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.key) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.key && "string" != typeof e.key) {
                const e = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.also) {
                let s = e.also;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/also/" + a,
                                schemaPath: "#/properties/also/items/type", keyword: "type", params: { type: "string" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                }
                else {
                    const e = { instancePath: t + "/also", schemaPath: "#/properties/also/type", keyword: "type",
                        params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.heading && "string" != typeof e.heading) {
                const e = { instancePath: t + "/heading", schemaPath: "#/properties/heading/type", keyword: "type",
                    params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.text && "string" != typeof e.text) {
                const e = { instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: {
                        type: "string"
                    } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.easy_read) {
                let s = e.easy_read;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.text) {
                                const e = { instancePath: t + "/easy_read/" + a, schemaPath: "#/$defs/EasyRead/required", keyword: "required", params: { missingProperty: "text" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.text && "string" != typeof e.text) {
                                const e = { instancePath: t + "/easy_read/" + a + "/text", schemaPath: "#/$defs/EasyRead/properties/text/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.image && "string" != typeof e.image) {
                                const e = { instancePath: t + "/easy_read/" + a + "/image", schemaPath: "#/$defs/EasyRead/properties/image/type",
                                    keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.alt && "string" != typeof e.alt) {
                                const e = { instancePath: t + "/easy_read/" + a + "/alt",
                                    schemaPath: "#/$defs/EasyRead/properties/alt/type", keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/easy_read/" + a, schemaPath: "#/$defs/EasyRead/type",
                                keyword: "type", params: { type: "object" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/easy_read", schemaPath: "#/properties/easy_read/type", keyword: "type", params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.media) {
                let s = e.media;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.src) {
                                const e = { instancePath: t + "/media/" + a, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "src" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 === e.alt) {
                                const e = {
                                    instancePath: t + "/media/" + a, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "alt" }
                                };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.src && "string" != typeof e.src) {
                                const e = { instancePath: t + "/media/" + a + "/src", schemaPath: "#/properties/media/items/properties/src/type", keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.alt && "string" != typeof e.alt) {
                                const e = { instancePath: t + "/media/" + a + "/alt", schemaPath: "#/properties/media/items/properties/alt/type", keyword: "type", params: { type: "string" } };
                                null === p ? p = [e] : p.push(e), o++;
                            }
                            if (void 0 !== e.consent_until) {
                                let s = e.consent_until;
                                const n = o;
                                let i = !1;
                                const y = o;
                                if ("string" == typeof s) {
                                    if (!r.test(s)) {
                                        const e = {
                                            instancePath: t + "/media/" + a + "/consent_until", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
                                        };
                                        null === p ? p = [e] : p.push(e), o++;
                                    }
                                }
                                else {
                                    const e = {
                                        instancePath: t + "/media/" + a + "/consent_until", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" }
                                    };
                                    null === p ? p = [e] : p.push(e), o++;
                                }
                                var c = y === o;
                                i = i || c;
                                const l = o;
                                if (null !== s) {
                                    const e = {
                                        instancePath: t + "/media/" + a + "/consent_until", schemaPath: "#/properties/media/items/properties/consent_until/anyOf/1/type", keyword: "type", params: { type: "null" }
                                    };
                                    null === p ? p = [e] : p.push(e), o++;
                                }
                                if (c = l === o,
                                    i = i || c, i)
                                    o = n, null !== p && (n ? p.length = n : p = null);
                                else {
                                    const e = { instancePath: t + "/media/" + a + "/consent_until", schemaPath: "#/properties/media/items/properties/consent_until/anyOf", keyword: "anyOf", params: {} };
                                    null === p ? p = [e] : p.push(e), o++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/media/" + a, schemaPath: "#/properties/media/items/type", keyword: "type", params: { type: "object" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.contact) {
                let s = e.contact;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.name && "string" != typeof s.name) {
                        const e = { instancePath: t + "/contact/name", schemaPath: "#/$defs/FeedContact/properties/name/type", keyword: "type",
                            params: { type: "string" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                    if (void 0 !== s.phone && "string" != typeof s.phone) {
                        const e = { instancePath: t + "/contact/phone", schemaPath: "#/$defs/FeedContact/properties/phone/type",
                            keyword: "type", params: { type: "string" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                    if (void 0 !== s.email && "string" != typeof s.email) {
                        const e = { instancePath: t + "/contact/email",
                            schemaPath: "#/$defs/FeedContact/properties/email/type", keyword: "type", params: { type: "string" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                    if (void 0 !== s.hours && "string" != typeof s.hours) {
                        const e = {
                            instancePath: t + "/contact/hours", schemaPath: "#/$defs/FeedContact/properties/hours/type", keyword: "type", params: { type: "string" }
                        };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                    if (void 0 !== s.url && "string" != typeof s.url) {
                        const e = { instancePath: t + "/contact/url", schemaPath: "#/$defs/FeedContact/properties/url/type", keyword: "type", params: { type: "string" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/contact", schemaPath: "#/$defs/FeedContact/type", keyword: "type", params: { type: "object" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.site && "string" != typeof e.site) {
                const e = {
                    instancePath: t + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }
                };
                null === p ? p = [e] : p.push(e), o++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: {
                    type: "object"
                } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return x.errors = p, 0 === o;
    }
    function q(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = q.evaluated;
        if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.text) {
                const e = { instancePath: t, schemaPath: "#/required",
                    keyword: "required", params: { missingProperty: "text" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.text && "string" != typeof e.text) {
                const e = { instancePath: t + "/text", schemaPath: "#/properties/text/type",
                    keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.image && "string" != typeof e.image) {
                const e = { instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type",
                    params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.alt && "string" != typeof e.alt) {
                const e = { instancePath: t + "/alt", schemaPath: "#/properties/alt/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.consent_until) {
                let s = e.consent_until;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/consent_until",
                            schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/consent_until",
                        schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = i === o;
                n = n || c;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/consent_until",
                        schemaPath: "#/properties/consent_until/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = y === o, n = n || c, n)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = {
                        instancePath: t + "/consent_until", schemaPath: "#/properties/consent_until/anyOf", keyword: "anyOf", params: {}
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type",
                params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return q.errors = p, 0 === o;
    }
    function O(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: i = e, dynamicAnchors: p = {} } = {}) {
        let o = null, y = 0;
        const c = O.evaluated;
        if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.id) {
                const e = { instancePath: t, schemaPath: "#/required",
                    keyword: "required", params: { missingProperty: "id" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.organization) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: {
                        missingProperty: "organization"
                    } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.setting) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "setting" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.sections) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.organization && (n(e.organization, { instancePath: t + "/organization", parentData: e, parentDataProperty: "organization", rootData: i, dynamicAnchors: p }) || (o = null === o ? n.errors : o.concat(n.errors),
                y = o.length)), void 0 !== e.urn && "string" != typeof e.urn) {
                const e = { instancePath: t + "/urn", schemaPath: "#/properties/urn/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.phase && "string" != typeof e.phase) {
                const e = { instancePath: t + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.setting) {
                let s = e.setting;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/setting", schemaPath: "#/$defs/ReportSetting/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
                if ("mainstream" !== s && "nursery" !== s && "special" !== s && "hospital" !== s && "pru" !== s && "ap-academy" !== s && "16-19-academy" !== s && "college" !== s && "specialist-college" !== s && "independent" !== s) {
                    const e = {
                        instancePath: t + "/setting", schemaPath: "#/$defs/ReportSetting/enum", keyword: "enum", params: { allowedValues: D.enum }
                    };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.reviewed) {
                let s = e.reviewed;
                const a = y;
                let n = !1;
                const i = y;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/reviewed", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
                var l = i === y;
                n = n || l;
                const p = y;
                if (null !== s) {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/properties/reviewed/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
                if (l = p === y, n = n || l, n)
                    y = a,
                        null !== o && (a ? o.length = a : o = null);
                else {
                    const e = { instancePath: t + "/reviewed", schemaPath: "#/properties/reviewed/anyOf", keyword: "anyOf", params: {} };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.next_review) {
                let s = e.next_review;
                const a = y;
                let n = !1;
                const i = y;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/next_review", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                                pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                            } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/next_review", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
                var h = i === y;
                n = n || h;
                const p = y;
                if (null !== s) {
                    const e = { instancePath: t + "/next_review", schemaPath: "#/properties/next_review/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
                if (h = p === y, n = n || h, n)
                    y = a, null !== o && (a ? o.length = a : o = null);
                else {
                    const e = { instancePath: t + "/next_review", schemaPath: "#/properties/next_review/anyOf", keyword: "anyOf", params: {} };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.url && "string" != typeof e.url) {
                const e = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.source && "string" != typeof e.source) {
                const e = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.sections) {
                let s = e.sections;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        x(s[a], { instancePath: t + "/sections/" + a, parentData: s,
                            parentDataProperty: a, rootData: i, dynamicAnchors: p }) || (o = null === o ? x.errors : o.concat(x.errors), y = o.length);
                }
                else {
                    const e = { instancePath: t + "/sections", schemaPath: "#/properties/sections/type", keyword: "type",
                        params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.contacts) {
                let s = e.contacts;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.role && "string" != typeof e.role) {
                                const e = { instancePath: t + "/contacts/" + a + "/role", schemaPath: "#/properties/contacts/items/properties/role/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: t + "/contacts/" + a + "/name",
                                    schemaPath: "#/properties/contacts/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.phone && "string" != typeof e.phone) {
                                const e = {
                                    instancePath: t + "/contacts/" + a + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.email && "string" != typeof e.email) {
                                const e = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.checked) {
                                let s = e.checked;
                                if ("string" == typeof s) {
                                    if (!r.test(s)) {
                                        const e = { instancePath: t + "/contacts/" + a + "/checked", schemaPath: "#/$defs/Date/pattern",
                                            keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                                        null === o ? o = [e] : o.push(e), y++;
                                    }
                                }
                                else {
                                    const e = { instancePath: t + "/contacts/" + a + "/checked", schemaPath: "#/$defs/Date/type", keyword: "type",
                                        params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.links) {
                let s = e.links;
                if (s && "object" == typeof s && !Array.isArray(s))
                    for (const e in s) {
                        let a = s[e];
                        const n = y;
                        let i = !1;
                        const p = y;
                        if ("string" != typeof a) {
                            const s = {
                                instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/links/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }
                            };
                            null === o ? o = [s] : o.push(s), y++;
                        }
                        var d = p === y;
                        i = i || d;
                        const c = y;
                        if (a && "object" == typeof a && !Array.isArray(a)) {
                            if (void 0 !== a.url && "string" != typeof a.url) {
                                const s = { instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
                                    schemaPath: "#/properties/links/additionalProperties/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [s] : o.push(s), y++;
                            }
                            if (void 0 !== a.date) {
                                let s = a.date;
                                if ("string" == typeof s) {
                                    if (!r.test(s)) {
                                        const s = { instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                                                pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                                            } };
                                        null === o ? o = [s] : o.push(s), y++;
                                    }
                                }
                                else {
                                    const s = { instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/$defs/Date/type",
                                        keyword: "type", params: { type: "string" } };
                                    null === o ? o = [s] : o.push(s), y++;
                                }
                            }
                        }
                        else {
                            const s = { instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
                                schemaPath: "#/properties/links/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [s] : o.push(s), y++;
                        }
                        if (d = c === y, i = i || d, i)
                            y = n, null !== o && (n ? o.length = n : o = null);
                        else {
                            const s = { instancePath: t + "/links/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/links/additionalProperties/anyOf", keyword: "anyOf", params: {} };
                            null === o ? o = [s] : o.push(s), y++;
                        }
                    }
                else {
                    const e = { instancePath: t + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.case_studies) {
                let s = e.case_studies;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        q(s[a], { instancePath: t + "/case_studies/" + a, parentData: s, parentDataProperty: a, rootData: i, dynamicAnchors: p
                        }) || (o = null === o ? q.errors : o.concat(q.errors), y = o.length);
                }
                else {
                    const e = { instancePath: t + "/case_studies", schemaPath: "#/properties/case_studies/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.facts) {
                let s = e.facts;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.label) {
                                const e = { instancePath: t + "/facts/" + a, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "label" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.value) {
                                const e = { instancePath: t + "/facts/" + a, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "value" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.label && "string" != typeof e.label) {
                                const e = { instancePath: t + "/facts/" + a + "/label", schemaPath: "#/properties/facts/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.value && "string" != typeof e.value) {
                                const e = { instancePath: t + "/facts/" + a + "/value", schemaPath: "#/properties/facts/items/properties/value/type", keyword: "type",
                                    params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/facts/" + a, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.needs) {
                let s = e.needs;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/needs/" + a, schemaPath: "#/properties/needs/items/type", keyword: "type", params: {
                                    type: "string"
                                } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                }
                else {
                    const e = { instancePath: t + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.layers) {
                let s = e.layers;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.name) {
                                const e = {
                                    instancePath: t + "/layers/" + a, schemaPath: "#/properties/layers/items/required", keyword: "required", params: { missingProperty: "name" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.text) {
                                const e = {
                                    instancePath: t + "/layers/" + a, schemaPath: "#/properties/layers/items/required", keyword: "required", params: { missingProperty: "text" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: t + "/layers/" + a + "/name", schemaPath: "#/properties/layers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.text && "string" != typeof e.text) {
                                const e = { instancePath: t + "/layers/" + a + "/text", schemaPath: "#/properties/layers/items/properties/text/type", keyword: "type",
                                    params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/layers/" + a, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.provision) {
                let s = e.provision;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.name) {
                                const e = {
                                    instancePath: t + "/provision/" + a, schemaPath: "#/$defs/Provision/required", keyword: "required", params: { missingProperty: "name" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: t + "/provision/" + a + "/name", schemaPath: "#/$defs/Provision/properties/name/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.text && "string" != typeof e.text) {
                                const e = { instancePath: t + "/provision/" + a + "/text", schemaPath: "#/$defs/Provision/properties/text/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.layer && "string" != typeof e.layer) {
                                const e = { instancePath: t + "/provision/" + a + "/layer", schemaPath: "#/$defs/Provision/properties/layer/type", keyword: "type",
                                    params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.pupils) {
                                let s = e.pupils;
                                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                                    const e = { instancePath: t + "/provision/" + a + "/pupils",
                                        schemaPath: "#/$defs/Provision/properties/pupils/type", keyword: "type", params: { type: "integer" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                                if ("number" == typeof s && isFinite(s) && (s < 0 || isNaN(s))) {
                                    const e = {
                                        instancePath: t + "/provision/" + a + "/pupils", schemaPath: "#/$defs/Provision/properties/pupils/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.image && "string" != typeof e.image) {
                                const e = { instancePath: t + "/provision/" + a + "/image", schemaPath: "#/$defs/Provision/properties/image/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.alt && "string" != typeof e.alt) {
                                const e = { instancePath: t + "/provision/" + a + "/alt", schemaPath: "#/$defs/Provision/properties/alt/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/provision/" + a, schemaPath: "#/$defs/Provision/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/provision", schemaPath: "#/properties/provision/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.health) {
                let s = e.health;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        const r = y;
                        let n = !1;
                        const i = y;
                        if ("string" != typeof e) {
                            const e = { instancePath: t + "/health/" + a,
                                schemaPath: "#/properties/health/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                        var m = i === y;
                        n = n || m;
                        const p = y;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.what) {
                                const e = { instancePath: t + "/health/" + a, schemaPath: "#/$defs/Health/required", keyword: "required", params: { missingProperty: "what" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.what && "string" != typeof e.what) {
                                const e = { instancePath: t + "/health/" + a + "/what", schemaPath: "#/$defs/Health/properties/what/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.when) {
                                let s = e.when;
                                if ("string" != typeof s) {
                                    const e = { instancePath: t + "/health/" + a + "/when", schemaPath: "#/$defs/Health/properties/when/type", keyword: "type",
                                        params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                                if ("every-day" !== s && "visiting" !== s && "arranged" !== s && "not-here" !== s) {
                                    const e = { instancePath: t + "/health/" + a + "/when",
                                        schemaPath: "#/$defs/Health/properties/when/enum", keyword: "enum", params: { allowedValues: j.properties.when.enum } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.who && "string" != typeof e.who) {
                                const e = {
                                    instancePath: t + "/health/" + a + "/who", schemaPath: "#/$defs/Health/properties/who/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.pays && "string" != typeof e.pays) {
                                const e = { instancePath: t + "/health/" + a + "/pays", schemaPath: "#/$defs/Health/properties/pays/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.ask && "string" != typeof e.ask) {
                                const e = { instancePath: t + "/health/" + a + "/ask", schemaPath: "#/$defs/Health/properties/ask/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e),
                                    y++;
                            }
                            if (void 0 !== e.site && "string" != typeof e.site) {
                                const e = { instancePath: t + "/health/" + a + "/site", schemaPath: "#/$defs/Health/properties/site/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/health/" + a, schemaPath: "#/$defs/Health/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                        if (m = p === y, n = n || m, n)
                            y = r,
                                null !== o && (r ? o.length = r : o = null);
                        else {
                            const e = { instancePath: t + "/health/" + a, schemaPath: "#/properties/health/items/anyOf", keyword: "anyOf", params: {} };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "array" }
                    };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.moving_on) {
                let s = e.moving_on;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.age) {
                                const e = { instancePath: t + "/moving_on/" + a,
                                    schemaPath: "#/properties/moving_on/items/required", keyword: "required", params: { missingProperty: "age" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.what) {
                                const e = { instancePath: t + "/moving_on/" + a,
                                    schemaPath: "#/properties/moving_on/items/required", keyword: "required", params: { missingProperty: "what" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.age && "string" != typeof e.age) {
                                const e = {
                                    instancePath: t + "/moving_on/" + a + "/age", schemaPath: "#/properties/moving_on/items/properties/age/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.when && "string" != typeof e.when) {
                                const e = { instancePath: t + "/moving_on/" + a + "/when", schemaPath: "#/properties/moving_on/items/properties/when/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.what && "string" != typeof e.what) {
                                const e = { instancePath: t + "/moving_on/" + a + "/what", schemaPath: "#/properties/moving_on/items/properties/what/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/moving_on/" + a, schemaPath: "#/properties/moving_on/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/moving_on", schemaPath: "#/properties/moving_on/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.sites) {
                let s = e.sites;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/sites/" + a, schemaPath: "#/properties/sites/items/type",
                                keyword: "type", params: { type: "string" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                }
                else {
                    const e = { instancePath: t + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === o ? o = [e] : o.push(e), y++;
        }
        return O.errors = o, 0 === y;
    }
    x.evaluated = { props: { key: !0,
            also: !0, heading: !0, text: !0, easy_read: !0, media: !0, contact: !0, site: !0 }, dynamicProps: !1, dynamicItems: !1 }, q.evaluated = { props: { text: !0, image: !0, alt: !0, consent_until: !0 }, dynamicProps: !1, dynamicItems: !1 },
        O.evaluated = { props: { id: !0, organization: !0, urn: !0, phase: !0, setting: !0, reviewed: !0, next_review: !0, url: !0, source: !0, sections: !0, contacts: !0, links: !0, case_studies: !0, facts: !0, needs: !0, layers: !0,
                provision: !0, health: !0, moving_on: !0, sites: !0 }, dynamicProps: !1, dynamicItems: !1 };
    const z = { type: "object", properties: { id: { type: "string" }, theme: { type: "string" }, comment: { anyOf: [{ type: "string" }, {
                        type: "array", items: { type: "string" }
                    }] }, response: { type: ["string", "null"] }, action: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, { type: "null" }] }, status: { type: "string",
                enum: ["new", "answered", "planned", "under-way", "done", "not-possible"] }, lead: { type: "string" }, received: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] }, responded: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }]
            }, source: { type: "string" } }, required: ["id", "comment"] };
    function F(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: n = e, dynamicAnchors: i = {} } = {}) {
        let p = null, o = 0;
        const y = F.evaluated;
        if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.id) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required",
                    params: { missingProperty: "id" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 === e.comment) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.id && "string" != typeof e.id) {
                const e = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e),
                    o++;
            }
            if (void 0 !== e.theme && "string" != typeof e.theme) {
                const e = { instancePath: t + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.comment) {
                let s = e.comment;
                const a = o;
                let r = !1;
                const n = o;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/comment", schemaPath: "#/properties/comment/anyOf/0/type", keyword: "type", params: {
                            type: "string"
                        } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var c = n === o;
                r = r || c;
                const i = o;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/comment/" + a,
                                schemaPath: "#/properties/comment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                }
                else {
                    const e = { instancePath: t + "/comment",
                        schemaPath: "#/properties/comment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (c = i === o, r = r || c, r)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = {
                        instancePath: t + "/comment", schemaPath: "#/properties/comment/anyOf", keyword: "anyOf", params: {}
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.response) {
                let s = e.response;
                if ("string" != typeof s && null !== s) {
                    const e = { instancePath: t + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: z.properties.response.type } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.action) {
                let s = e.action;
                const a = o;
                let r = !1;
                const n = o;
                if ("string" != typeof s) {
                    const e = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var l = n === o;
                r = r || l;
                const i = o;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        if ("string" != typeof s[a]) {
                            const e = { instancePath: t + "/action/" + a,
                                schemaPath: "#/properties/action/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                            null === p ? p = [e] : p.push(e), o++;
                        }
                }
                else {
                    const e = { instancePath: t + "/action",
                        schemaPath: "#/properties/action/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                l = i === o, r = r || l;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/action",
                        schemaPath: "#/properties/action/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (l = y === o, r = r || l, r)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = {
                        instancePath: t + "/action", schemaPath: "#/properties/action/anyOf", keyword: "anyOf", params: {}
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.status) {
                let s = e.status;
                if ("string" != typeof s) {
                    const e = {
                        instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if ("new" !== s && "answered" !== s && "planned" !== s && "under-way" !== s && "done" !== s && "not-possible" !== s) {
                    const e = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: {
                            allowedValues: z.properties.status.enum
                        } };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.lead && "string" != typeof e.lead) {
                const e = { instancePath: t + "/lead", schemaPath: "#/properties/lead/type", keyword: "type",
                    params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
            if (void 0 !== e.received) {
                let s = e.received;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/received",
                            schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/received",
                        schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var h = i === o;
                n = n || h;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/received",
                        schemaPath: "#/properties/received/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (h = y === o, n = n || h, n)
                    o = a, null !== p && (a ? p.length = a : p = null);
                else {
                    const e = {
                        instancePath: t + "/received", schemaPath: "#/properties/received/anyOf", keyword: "anyOf", params: {}
                    };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.responded) {
                let s = e.responded;
                const a = o;
                let n = !1;
                const i = o;
                if ("string" == typeof s) {
                    if (!r.test(s)) {
                        const e = { instancePath: t + "/responded", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                        null === p ? p = [e] : p.push(e), o++;
                    }
                }
                else {
                    const e = { instancePath: t + "/responded", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                var d = i === o;
                n = n || d;
                const y = o;
                if (null !== s) {
                    const e = { instancePath: t + "/responded", schemaPath: "#/properties/responded/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    null === p ? p = [e] : p.push(e), o++;
                }
                if (d = y === o, n = n || d, n)
                    o = a,
                        null !== p && (a ? p.length = a : p = null);
                else {
                    const e = { instancePath: t + "/responded", schemaPath: "#/properties/responded/anyOf", keyword: "anyOf", params: {} };
                    null === p ? p = [e] : p.push(e), o++;
                }
            }
            if (void 0 !== e.source && "string" != typeof e.source) {
                const e = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
                null === p ? p = [e] : p.push(e), o++;
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
            null === p ? p = [e] : p.push(e), o++;
        }
        return F.errors = p, 0 === o;
    }
    function I(e, { instancePath: t = "", parentData: a, parentDataProperty: n, rootData: i = e, dynamicAnchors: p = {} } = {}) {
        let o = null, y = 0;
        const c = I.evaluated;
        if (c.dynamicProps && (c.props = void 0),
            c.dynamicItems && (c.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.version) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.generated) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 === e.publisher) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
                null === o ? o = [e] : o.push(e), y++;
            }
            if (void 0 !== e.version) {
                let s = e.version;
                if ("string" == typeof s) {
                    if (!_.test(s)) {
                        const e = { instancePath: t + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^1\\.\\d+$" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.generated) {
                let s = e.generated;
                if ("string" == typeof s) {
                    if (!b.test(s)) {
                        const e = { instancePath: t + "/generated", schemaPath: "#/properties/generated/format", keyword: "format", params: { format: "date-time" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/generated", schemaPath: "#/properties/generated/type", keyword: "type", params: { type: "string" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.publisher) {
                let a = e.publisher;
                if (a && "object" == typeof a && !Array.isArray(a)) {
                    if (void 0 === a.name) {
                        const e = { instancePath: t + "/publisher", schemaPath: "#/$defs/Publisher/required", keyword: "required", params: { missingProperty: "name" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== a.name) {
                        let e = a.name;
                        if ("string" == typeof e) {
                            if (e.length < 1) {
                                const e = { instancePath: t + "/publisher/name", schemaPath: "#/$defs/Publisher/properties/name/minLength",
                                    keyword: "minLength", params: { limit: 1 } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/publisher/name", schemaPath: "#/$defs/Publisher/properties/name/type", keyword: "type", params: {
                                    type: "string"
                                } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                    if (void 0 !== a.url) {
                        let e = a.url;
                        if ("string" == typeof e) {
                            if (!s.test(e)) {
                                const e = { instancePath: t + "/publisher/url",
                                    schemaPath: "#/$defs/Publisher/properties/url/format", keyword: "format", params: { format: "uri" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/publisher/url",
                                schemaPath: "#/$defs/Publisher/properties/url/type", keyword: "type", params: { type: "string" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                    if (void 0 !== a.area) {
                        let e = a.area;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.code && "string" != typeof e.code) {
                                const e = { instancePath: t + "/publisher/area/code", schemaPath: "#/$defs/Publisher/properties/area/properties/code/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: t + "/publisher/area/name", schemaPath: "#/$defs/Publisher/properties/area/properties/name/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/publisher/area", schemaPath: "#/$defs/Publisher/properties/area/type", keyword: "type", params: {
                                    type: "object"
                                } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/publisher", schemaPath: "#/$defs/Publisher/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.licence) {
                let s = e.licence;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.name && "string" != typeof s.name) {
                        const e = { instancePath: t + "/licence/name",
                            schemaPath: "#/properties/licence/properties/name/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.url && "string" != typeof s.url) {
                        const e = {
                            instancePath: t + "/licence/url", schemaPath: "#/properties/licence/properties/url/type", keyword: "type", params: { type: "string" }
                        };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/licence",
                        schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.notice) {
                let s = e.notice;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 === s.text) {
                        const e = { instancePath: t + "/notice", schemaPath: "#/properties/notice/required", keyword: "required", params: { missingProperty: "text" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.text && "string" != typeof s.text) {
                        const e = { instancePath: t + "/notice/text", schemaPath: "#/properties/notice/properties/text/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.url && "string" != typeof s.url) {
                        const e = { instancePath: t + "/notice/url", schemaPath: "#/properties/notice/properties/url/type", keyword: "type", params: { type: "string"
                            } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/notice", schemaPath: "#/properties/notice/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.sources) {
                let s = e.sources;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.id) {
                                const e = {
                                    instancePath: t + "/sources/" + a, schemaPath: "#/$defs/Source/required", keyword: "required", params: { missingProperty: "id" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.name) {
                                const e = {
                                    instancePath: t + "/sources/" + a, schemaPath: "#/$defs/Source/required", keyword: "required", params: { missingProperty: "name" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.id && "string" != typeof e.id) {
                                const e = {
                                    instancePath: t + "/sources/" + a + "/id", schemaPath: "#/$defs/Source/properties/id/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = { instancePath: t + "/sources/" + a + "/name", schemaPath: "#/$defs/Source/properties/name/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.url && "string" != typeof e.url) {
                                const e = { instancePath: t + "/sources/" + a + "/url", schemaPath: "#/$defs/Source/properties/url/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e),
                                    y++;
                            }
                            if (void 0 !== e.read && "string" != typeof e.read) {
                                const e = { instancePath: t + "/sources/" + a + "/read", schemaPath: "#/$defs/Source/properties/read/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.of && "string" != typeof e.of) {
                                const e = { instancePath: t + "/sources/" + a + "/of", schemaPath: "#/$defs/Source/properties/of/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.area) {
                                let s = e.area;
                                if (s && "object" == typeof s && !Array.isArray(s)) {
                                    if (void 0 !== s.code && "string" != typeof s.code) {
                                        const e = {
                                            instancePath: t + "/sources/" + a + "/area/code", schemaPath: "#/$defs/Source/properties/area/properties/code/type", keyword: "type", params: { type: "string" }
                                        };
                                        null === o ? o = [e] : o.push(e), y++;
                                    }
                                    if (void 0 !== s.name && "string" != typeof s.name) {
                                        const e = { instancePath: t + "/sources/" + a + "/area/name", schemaPath: "#/$defs/Source/properties/area/properties/name/type", keyword: "type", params: { type: "string" } };
                                        null === o ? o = [e] : o.push(e), y++;
                                    }
                                }
                                else {
                                    const e = { instancePath: t + "/sources/" + a + "/area", schemaPath: "#/$defs/Source/properties/area/type", keyword: "type", params: { type: "object" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/sources/" + a, schemaPath: "#/$defs/Source/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/sources",
                        schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.contact) {
                let s = e.contact;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.name && "string" != typeof s.name) {
                        const e = { instancePath: t + "/contact/name", schemaPath: "#/$defs/FeedContact/properties/name/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.phone && "string" != typeof s.phone) {
                        const e = { instancePath: t + "/contact/phone", schemaPath: "#/$defs/FeedContact/properties/phone/type", keyword: "type", params: {
                                type: "string"
                            } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.email && "string" != typeof s.email) {
                        const e = { instancePath: t + "/contact/email", schemaPath: "#/$defs/FeedContact/properties/email/type",
                            keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.hours && "string" != typeof s.hours) {
                        const e = { instancePath: t + "/contact/hours",
                            schemaPath: "#/$defs/FeedContact/properties/hours/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.url && "string" != typeof s.url) {
                        const e = {
                            instancePath: t + "/contact/url", schemaPath: "#/$defs/FeedContact/properties/url/type", keyword: "type", params: { type: "string" }
                        };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/contact",
                        schemaPath: "#/$defs/FeedContact/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.links) {
                let s = e.links;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.local_offer && "string" != typeof s.local_offer) {
                        const e = { instancePath: t + "/links/local_offer", schemaPath: "#/$defs/FeedLinks/properties/local_offer/type", keyword: "type", params: { type: "string" }
                        };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.sendiass && "string" != typeof s.sendiass) {
                        const e = { instancePath: t + "/links/sendiass", schemaPath: "#/$defs/FeedLinks/properties/sendiass/type", keyword: "type",
                            params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.parent_carer_forum && "string" != typeof s.parent_carer_forum) {
                        const e = { instancePath: t + "/links/parent_carer_forum",
                            schemaPath: "#/$defs/FeedLinks/properties/parent_carer_forum/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.complaints && "string" != typeof s.complaints) {
                        const e = {
                            instancePath: t + "/links/complaints", schemaPath: "#/$defs/FeedLinks/properties/complaints/type", keyword: "type", params: { type: "string" }
                        };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.mediation && "string" != typeof s.mediation) {
                        const e = { instancePath: t + "/links/mediation", schemaPath: "#/$defs/FeedLinks/properties/mediation/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                    if (void 0 !== s.report_problem && "string" != typeof s.report_problem) {
                        const e = { instancePath: t + "/links/report_problem",
                            schemaPath: "#/$defs/FeedLinks/properties/report_problem/type", keyword: "type", params: { type: "string" } };
                        null === o ? o = [e] : o.push(e), y++;
                    }
                }
                else {
                    const e = { instancePath: t + "/links",
                        schemaPath: "#/$defs/FeedLinks/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.urgent) {
                let s = e.urgent;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        A(s[a], { instancePath: t + "/urgent/" + a, parentData: s, parentDataProperty: a, rootData: i, dynamicAnchors: p }) || (o = null === o ? A.errors : o.concat(A.errors), y = o.length);
                }
                else {
                    const e = {
                        instancePath: t + "/urgent", schemaPath: "#/properties/urgent/type", keyword: "type", params: { type: "array" }
                    };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.disclosure) {
                let s = e.disclosure;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.under) {
                        let e = s.under;
                        if ("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) {
                            const e = { instancePath: t + "/disclosure/under",
                                schemaPath: "#/$defs/Disclosure/properties/under/type", keyword: "type", params: { type: "integer" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                        if ("number" == typeof e && isFinite(e) && (e < 0 || isNaN(e))) {
                            const e = {
                                instancePath: t + "/disclosure/under", schemaPath: "#/$defs/Disclosure/properties/under/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }
                            };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = {
                        instancePath: t + "/disclosure", schemaPath: "#/$defs/Disclosure/type", keyword: "type", params: { type: "object" }
                    };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.how_places_are_decided) {
                let s = e.how_places_are_decided;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    for (const e in s)
                        if ("string" != typeof s[e]) {
                            const s = {
                                instancePath: t + "/how_places_are_decided/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/how_places_are_decided/additionalProperties/type", keyword: "type", params: { type: "string" }
                            };
                            null === o ? o = [s] : o.push(s), y++;
                        }
                }
                else {
                    const e = { instancePath: t + "/how_places_are_decided", schemaPath: "#/properties/how_places_are_decided/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.labels) {
                let s = e.labels;
                if (s && "object" == typeof s && !Array.isArray(s)) {
                    if (void 0 !== s.kinds) {
                        let e = s.kinds;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            for (const s in e)
                                if ("string" != typeof e[s]) {
                                    const e = { instancePath: t + "/labels/kinds/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Labels/properties/kinds/additionalProperties/type",
                                        keyword: "type", params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                        }
                        else {
                            const e = { instancePath: t + "/labels/kinds", schemaPath: "#/$defs/Labels/properties/kinds/type", keyword: "type", params: { type: "object"
                                } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                    if (void 0 !== s.tiers) {
                        let e = s.tiers;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            for (const s in e)
                                if ("string" != typeof e[s]) {
                                    const e = {
                                        instancePath: t + "/labels/tiers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Labels/properties/tiers/additionalProperties/type", keyword: "type", params: { type: "string" }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                        }
                        else {
                            const e = { instancePath: t + "/labels/tiers", schemaPath: "#/$defs/Labels/properties/tiers/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                    if (void 0 !== s.needs) {
                        let e = s.needs;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            for (const s in e)
                                if ("string" != typeof e[s]) {
                                    const e = {
                                        instancePath: t + "/labels/needs/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Labels/properties/needs/additionalProperties/type", keyword: "type", params: { type: "string" }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                        }
                        else {
                            const e = { instancePath: t + "/labels/needs", schemaPath: "#/$defs/Labels/properties/needs/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                    if (void 0 !== s.categories) {
                        let e = s.categories;
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            for (const s in e)
                                if ("string" != typeof e[s]) {
                                    const e = {
                                        instancePath: t + "/labels/categories/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Labels/properties/categories/additionalProperties/type", keyword: "type", params: { type: "string" }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                        }
                        else {
                            const e = { instancePath: t + "/labels/categories", schemaPath: "#/$defs/Labels/properties/categories/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e),
                                y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/labels", schemaPath: "#/$defs/Labels/type", keyword: "type", params: { type: "object" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.term_dates) {
                let s = e.term_dates;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.name) {
                                const e = { instancePath: t + "/term_dates/" + a,
                                    schemaPath: "#/properties/term_dates/items/required", keyword: "required", params: { missingProperty: "name" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.from) {
                                const e = { instancePath: t + "/term_dates/" + a,
                                    schemaPath: "#/properties/term_dates/items/required", keyword: "required", params: { missingProperty: "from" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.to) {
                                const e = { instancePath: t + "/term_dates/" + a,
                                    schemaPath: "#/properties/term_dates/items/required", keyword: "required", params: { missingProperty: "to" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.name && "string" != typeof e.name) {
                                const e = {
                                    instancePath: t + "/term_dates/" + a + "/name", schemaPath: "#/properties/term_dates/items/properties/name/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.from) {
                                let s = e.from;
                                if ("string" == typeof s) {
                                    if (!r.test(s)) {
                                        const e = { instancePath: t + "/term_dates/" + a + "/from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                                        null === o ? o = [e] : o.push(e), y++;
                                    }
                                }
                                else {
                                    const e = { instancePath: t + "/term_dates/" + a + "/from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.to) {
                                let s = e.to;
                                if ("string" == typeof s) {
                                    if (!r.test(s)) {
                                        const e = { instancePath: t + "/term_dates/" + a + "/to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                                                pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                                            } };
                                        null === o ? o = [e] : o.push(e), y++;
                                    }
                                }
                                else {
                                    const e = { instancePath: t + "/term_dates/" + a + "/to", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/term_dates/" + a, schemaPath: "#/properties/term_dates/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/term_dates", schemaPath: "#/properties/term_dates/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.short_breaks && ($(e.short_breaks, { instancePath: t + "/short_breaks", parentData: e, parentDataProperty: "short_breaks", rootData: i, dynamicAnchors: p }) || (o = null === o ? $.errors : o.concat($.errors),
                y = o.length)), void 0 !== e.reports) {
                let s = e.reports;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        O(s[a], { instancePath: t + "/reports/" + a, parentData: s, parentDataProperty: a, rootData: i,
                            dynamicAnchors: p }) || (o = null === o ? O.errors : o.concat(O.errors), y = o.length);
                }
                else {
                    const e = { instancePath: t + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.comments) {
                let s = e.comments;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        F(s[a], { instancePath: t + "/comments/" + a, parentData: s,
                            parentDataProperty: a, rootData: i, dynamicAnchors: p }) || (o = null === o ? F.errors : o.concat(F.errors), y = o.length);
                }
                else {
                    const e = { instancePath: t + "/comments", schemaPath: "#/properties/comments/type", keyword: "type",
                        params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.coverage) {
                let s = e.coverage;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.key) {
                                const e = { instancePath: t + "/coverage/" + a, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: {
                                        missingProperty: "key"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.key && "string" != typeof e.key) {
                                const e = { instancePath: t + "/coverage/" + a + "/key",
                                    schemaPath: "#/properties/coverage/items/properties/key/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.url && "string" != typeof e.url) {
                                const e = {
                                    instancePath: t + "/coverage/" + a + "/url", schemaPath: "#/properties/coverage/items/properties/url/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.note && "string" != typeof e.note) {
                                const e = { instancePath: t + "/coverage/" + a + "/note", schemaPath: "#/properties/coverage/items/properties/note/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/coverage/" + a, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.ordinarily_available) {
                let s = e.ordinarily_available;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.title && "string" != typeof e.title) {
                                const e = {
                                    instancePath: t + "/ordinarily_available/" + a + "/title", schemaPath: "#/$defs/OrdinarilyAvailable/properties/title/type", keyword: "type", params: { type: "string" }
                                };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.text && "string" != typeof e.text) {
                                const e = { instancePath: t + "/ordinarily_available/" + a + "/text", schemaPath: "#/$defs/OrdinarilyAvailable/properties/text/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.url && "string" != typeof e.url) {
                                const e = { instancePath: t + "/ordinarily_available/" + a + "/url",
                                    schemaPath: "#/$defs/OrdinarilyAvailable/properties/url/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.minimum_age) {
                                let s = e.minimum_age;
                                if ("number" != typeof s || !isFinite(s)) {
                                    const e = { instancePath: t + "/ordinarily_available/" + a + "/minimum_age", schemaPath: "#/$defs/OrdinarilyAvailable/properties/minimum_age/type", keyword: "type", params: {
                                            type: "number"
                                        } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.maximum_age) {
                                let s = e.maximum_age;
                                if ("number" != typeof s || !isFinite(s)) {
                                    const e = { instancePath: t + "/ordinarily_available/" + a + "/maximum_age",
                                        schemaPath: "#/$defs/OrdinarilyAvailable/properties/maximum_age/type", keyword: "type", params: { type: "number" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.needs) {
                                let s = e.needs;
                                if (Array.isArray(s)) {
                                    const e = s.length;
                                    for (let r = 0; r < e; r++)
                                        if ("string" != typeof s[r]) {
                                            const e = { instancePath: t + "/ordinarily_available/" + a + "/needs/" + r, schemaPath: "#/$defs/OrdinarilyAvailable/properties/needs/items/type",
                                                keyword: "type", params: { type: "string" } };
                                            null === o ? o = [e] : o.push(e), y++;
                                        }
                                }
                                else {
                                    const e = { instancePath: t + "/ordinarily_available/" + a + "/needs", schemaPath: "#/$defs/OrdinarilyAvailable/properties/needs/type",
                                        keyword: "type", params: { type: "array" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/ordinarily_available/" + a, schemaPath: "#/$defs/OrdinarilyAvailable/type", keyword: "type", params: {
                                    type: "object"
                                } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/ordinarily_available", schemaPath: "#/properties/ordinarily_available/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.glossary) {
                let s = e.glossary;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.term) {
                                const e = { instancePath: t + "/glossary/" + a, schemaPath: "#/properties/glossary/items/required", keyword: "required", params: { missingProperty: "term" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.meaning) {
                                const e = { instancePath: t + "/glossary/" + a, schemaPath: "#/properties/glossary/items/required", keyword: "required", params: { missingProperty: "meaning" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.term && "string" != typeof e.term) {
                                const e = { instancePath: t + "/glossary/" + a + "/term", schemaPath: "#/properties/glossary/items/properties/term/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.meaning && "string" != typeof e.meaning) {
                                const e = { instancePath: t + "/glossary/" + a + "/meaning", schemaPath: "#/properties/glossary/items/properties/meaning/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.also) {
                                let s = e.also;
                                if (Array.isArray(s)) {
                                    const e = s.length;
                                    for (let r = 0; r < e; r++)
                                        if ("string" != typeof s[r]) {
                                            const e = {
                                                instancePath: t + "/glossary/" + a + "/also/" + r, schemaPath: "#/properties/glossary/items/properties/also/items/type", keyword: "type", params: { type: "string" }
                                            };
                                            null === o ? o = [e] : o.push(e), y++;
                                        }
                                }
                                else {
                                    const e = {
                                        instancePath: t + "/glossary/" + a + "/also", schemaPath: "#/properties/glossary/items/properties/also/type", keyword: "type", params: { type: "array" }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = {
                                instancePath: t + "/glossary/" + a, schemaPath: "#/properties/glossary/items/type", keyword: "type", params: { type: "object" }
                            };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/glossary",
                        schemaPath: "#/properties/glossary/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.synonyms) {
                let s = e.synonyms;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (Array.isArray(e)) {
                            const s = e.length;
                            for (let r = 0; r < s; r++)
                                if ("string" != typeof e[r]) {
                                    const e = { instancePath: t + "/synonyms/" + a + "/" + r,
                                        schemaPath: "#/properties/synonyms/items/items/type", keyword: "type", params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                        }
                        else {
                            const e = { instancePath: t + "/synonyms/" + a,
                                schemaPath: "#/properties/synonyms/items/type", keyword: "type", params: { type: "array" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/synonyms", schemaPath: "#/properties/synonyms/type",
                        keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.pathways) {
                let s = e.pathways;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 !== e.title && "string" != typeof e.title) {
                                const e = { instancePath: t + "/pathways/" + a + "/title",
                                    schemaPath: "#/properties/pathways/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.steps) {
                                let s = e.steps;
                                if (Array.isArray(s)) {
                                    const e = s.length;
                                    for (let r = 0; r < e; r++) {
                                        let e = s[r];
                                        if (e && "object" == typeof e && !Array.isArray(e)) {
                                            if (void 0 !== e.title && "string" != typeof e.title) {
                                                const e = {
                                                    instancePath: t + "/pathways/" + a + "/steps/" + r + "/title", schemaPath: "#/properties/pathways/items/properties/steps/items/properties/title/type", keyword: "type", params: { type: "string" }
                                                };
                                                null === o ? o = [e] : o.push(e), y++;
                                            }
                                            if (void 0 !== e.text && "string" != typeof e.text) {
                                                const e = { instancePath: t + "/pathways/" + a + "/steps/" + r + "/text",
                                                    schemaPath: "#/properties/pathways/items/properties/steps/items/properties/text/type", keyword: "type", params: { type: "string" } };
                                                null === o ? o = [e] : o.push(e), y++;
                                            }
                                            if (void 0 !== e.url && "string" != typeof e.url) {
                                                const e = { instancePath: t + "/pathways/" + a + "/steps/" + r + "/url", schemaPath: "#/properties/pathways/items/properties/steps/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                                null === o ? o = [e] : o.push(e), y++;
                                            }
                                        }
                                        else {
                                            const e = { instancePath: t + "/pathways/" + a + "/steps/" + r, schemaPath: "#/properties/pathways/items/properties/steps/items/type", keyword: "type", params: { type: "object" } };
                                            null === o ? o = [e] : o.push(e), y++;
                                        }
                                    }
                                }
                                else {
                                    const e = { instancePath: t + "/pathways/" + a + "/steps", schemaPath: "#/properties/pathways/items/properties/steps/type", keyword: "type", params: { type: "array" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                        }
                        else {
                            const e = { instancePath: t + "/pathways/" + a, schemaPath: "#/properties/pathways/items/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/pathways", schemaPath: "#/properties/pathways/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
            if (void 0 !== e.parts) {
                let s = e.parts;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++) {
                        let e = s[a];
                        if (e && "object" == typeof e && !Array.isArray(e)) {
                            if (void 0 === e.url) {
                                const e = { instancePath: t + "/parts/" + a, schemaPath: "#/$defs/Part/required",
                                    keyword: "required", params: { missingProperty: "url" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 === e.kind) {
                                const e = { instancePath: t + "/parts/" + a, schemaPath: "#/$defs/Part/required", keyword: "required", params: {
                                        missingProperty: "kind"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.url && "string" != typeof e.url) {
                                const e = { instancePath: t + "/parts/" + a + "/url", schemaPath: "#/$defs/Part/properties/url/type",
                                    keyword: "type", params: { type: "string" } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                            if (void 0 !== e.kind) {
                                let s = e.kind;
                                if ("string" != typeof s) {
                                    const e = { instancePath: t + "/parts/" + a + "/kind",
                                        schemaPath: "#/$defs/Part/properties/kind/type", keyword: "type", params: { type: "string" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                                if ("services" !== s && "cards" !== s && "index" !== s) {
                                    const e = {
                                        instancePath: t + "/parts/" + a + "/kind", schemaPath: "#/$defs/Part/properties/kind/enum", keyword: "enum", params: { allowedValues: k.properties.kind.enum }
                                    };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.items) {
                                let s = e.items;
                                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                                    const e = { instancePath: t + "/parts/" + a + "/items", schemaPath: "#/$defs/Part/properties/items/type", keyword: "type", params: { type: "integer" } };
                                    null === o ? o = [e] : o.push(e), y++;
                                }
                            }
                            if (void 0 !== e.sha256 && "string" != typeof e.sha256) {
                                const e = { instancePath: t + "/parts/" + a + "/sha256", schemaPath: "#/$defs/Part/properties/sha256/type", keyword: "type", params: {
                                        type: "string"
                                    } };
                                null === o ? o = [e] : o.push(e), y++;
                            }
                        }
                        else {
                            const e = { instancePath: t + "/parts/" + a, schemaPath: "#/$defs/Part/type", keyword: "type", params: { type: "object" } };
                            null === o ? o = [e] : o.push(e), y++;
                        }
                    }
                }
                else {
                    const e = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
                    null === o ? o = [e] : o.push(e), y++;
                }
            }
        }
        else {
            const e = { instancePath: t, schemaPath: "#/type",
                keyword: "type", params: { type: "object" } };
            null === o ? o = [e] : o.push(e), y++;
        }
        return I.errors = o, 0 === y;
    }
    function N(e, { instancePath: t = "", parentData: s, parentDataProperty: a, rootData: r = e, dynamicAnchors: n = {} } = {}) {
        let i = null, p = 0;
        const o = N.evaluated;
        if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && "object" == typeof e && !Array.isArray(e)) {
            if (void 0 === e.contents) {
                const e = { instancePath: t,
                    schemaPath: "#/required", keyword: "required", params: { missingProperty: "contents" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 === e.send) {
                const e = { instancePath: t, schemaPath: "#/required", keyword: "required",
                    params: { missingProperty: "send" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.$schema && "string" != typeof e.$schema) {
                const e = { instancePath: t + "/$schema", schemaPath: "#/properties/%24schema/type",
                    keyword: "type", params: { type: "string" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.total_items) {
                let s = e.total_items;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = {
                        instancePath: t + "/total_items", schemaPath: "#/properties/total_items/type", keyword: "type", params: { type: "integer" }
                    };
                    null === i ? i = [e] : i.push(e), p++;
                }
                if ("number" == typeof s && isFinite(s) && (s < 0 || isNaN(s))) {
                    const e = { instancePath: t + "/total_items", schemaPath: "#/properties/total_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.total_pages) {
                let s = e.total_pages;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = { instancePath: t + "/total_pages", schemaPath: "#/properties/total_pages/type", keyword: "type", params: { type: "integer" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.page_number) {
                let s = e.page_number;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = { instancePath: t + "/page_number",
                        schemaPath: "#/properties/page_number/type", keyword: "type", params: { type: "integer" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.size) {
                let s = e.size;
                if ("number" != typeof s || s % 1 || isNaN(s) || !isFinite(s)) {
                    const e = { instancePath: t + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
                    null === i ? i = [e] : i.push(e), p++;
                }
            }
            if (void 0 !== e.first_page && "boolean" != typeof e.first_page) {
                const e = { instancePath: t + "/first_page", schemaPath: "#/properties/first_page/type", keyword: "type", params: { type: "boolean" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.last_page && "boolean" != typeof e.last_page) {
                const e = { instancePath: t + "/last_page", schemaPath: "#/properties/last_page/type", keyword: "type", params: { type: "boolean" } };
                null === i ? i = [e] : i.push(e),
                    p++;
            }
            if (void 0 !== e.empty && "boolean" != typeof e.empty) {
                const e = { instancePath: t + "/empty", schemaPath: "#/properties/empty/type", keyword: "type", params: { type: "boolean" } };
                null === i ? i = [e] : i.push(e), p++;
            }
            if (void 0 !== e.contents) {
                let s = e.contents;
                if (Array.isArray(s)) {
                    const e = s.length;
                    for (let a = 0; a < e; a++)
                        w(s[a], { instancePath: t + "/contents/" + a, parentData: s, parentDataProperty: a, rootData: r, dynamicAnchors: n
                        }) || (i = null === i ? w.errors : i.concat(w.errors), p = i.length);
                }
                else {
                    const e = { instancePath: t + "/contents", schemaPath: "#/properties/contents/type", keyword: "type", params: { type: "array" } };
                    null === i ? i = [e] : i.push(e),
                        p++;
                }
            }
            void 0 !== e.send && (I(e.send, { instancePath: t + "/send", parentData: e, parentDataProperty: "send", rootData: r, dynamicAnchors: n }) || (i = null === i ? I.errors : i.concat(I.errors), p = i.length));
        }
        else {
            const e = {
                instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }
            };
            null === i ? i = [e] : i.push(e), p++;
        }
        return N.errors = i, 0 === p;
    }
    return F.evaluated = { props: { id: !0, theme: !0, comment: !0, response: !0,
            action: !0, status: !0, lead: !0, received: !0, responded: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 }, I.evaluated = { props: { version: !0, generated: !0, publisher: !0, licence: !0, notice: !0, sources: !0, contact: !0,
            links: !0, urgent: !0, disclosure: !0, how_places_are_decided: !0, labels: !0, term_dates: !0, short_breaks: !0, reports: !0, comments: !0, coverage: !0, ordinarily_available: !0, glossary: !0, synonyms: !0, pathways: !0,
            parts: !0 }, dynamicProps: !1, dynamicItems: !1 }, N.evaluated = { props: { $schema: !0, total_items: !0, total_pages: !0, page_number: !0, size: !0, first_page: !0, last_page: !0, empty: !0, contents: !0, send: !0 }, dynamicProps: !1,
        dynamicItems: !1 }, e.exports;
})();
/** The names of members of `FeedSend`, as deep as they go. */
export const FEED_MEMBERS = { version: 0, generated: 0, publisher: { name: 0, url: 0, area: { code: 0, name: 0 } }, licence: { name: 0, url: 0 }, notice: { text: 0, url: 0 }, sources: { id: 0, name: 0, url: 0, read: 0, of: 0, area: { code: 0, name: 0 } }, contact: { name: 0, phone: 0, email: 0, hours: 0, url: 0 }, links: { local_offer: 0, sendiass: 0, parent_carer_forum: 0, complaints: 0, mediation: 0, report_problem: 0 }, urgent: { name: 0, for: 0, phone: 0, text: 0, hours: 0, checked: 0 }, disclosure: { under: 0 }, how_places_are_decided: 0, labels: { kinds: 0, tiers: 0, needs: 0, categories: 0 }, term_dates: { name: 0, from: 0, to: 0 }, short_breaks: { statement_url: 0, reviewed: 0, range: 0, criteria: 0, how_it_meets_needs: 0, comment_url: 0, moving_on: 0, adult_url: 0 }, reports: { id: 0, organization: { id: 0, name: 0, description: 0, website: 0, email: 0, phones: { id: 0, number: 0, description: 0 }, organization_identifiers: { id: 0, identifier_scheme: 0, identifier_type: 0, identifier: 0 } }, urn: 0, phase: 0, setting: 0, reviewed: 0, next_review: 0, url: 0, source: 0, sections: { key: 0, also: 0, heading: 0, text: 0, easy_read: { text: 0, image: 0, alt: 0 }, media: { src: 0, alt: 0, consent_until: 0 }, contact: { name: 0, phone: 0, email: 0, hours: 0, url: 0 }, site: 0 }, contacts: { role: 0, name: 0, phone: 0, email: 0, checked: 0 }, links: 0, case_studies: { text: 0, image: 0, alt: 0, consent_until: 0 }, facts: { label: 0, value: 0 }, needs: 0, layers: { name: 0, text: 0 }, provision: { name: 0, text: 0, layer: 0, pupils: 0, image: 0, alt: 0 }, health: 0, moving_on: { age: 0, when: 0, what: 0 }, sites: 0 }, comments: { id: 0, theme: 0, comment: 0, response: 0, action: 0, status: 0, lead: 0, received: 0, responded: 0, source: 0 }, coverage: { key: 0, url: 0, note: 0 }, ordinarily_available: { title: 0, text: 0, url: 0, minimum_age: 0, maximum_age: 0, needs: 0 }, glossary: { term: 0, meaning: 0, also: 0 }, synonyms: 0, pathways: { title: 0, steps: { title: 0, text: 0, url: 0 } }, parts: { url: 0, kind: 0, items: 0, sha256: 0 } };
/** The names of members of `ServiceSend`, as deep as they go. */
export const SERVICE_MEMBERS = { kind: 0, kind_label: 0, source: 0, same_as: 0, needs: 0, needs_text: 0, conditions: 0, categories: 0, localities: 0, tier: 0, plan: 0, assessment: 0, referral: 0, payment: 0, personal_budget: 0, times: 0, setting: 0, transport: { answer: 0, note: 0 }, personal_care: 0, break_kinds: 0, access: { code: 0, answer: 0, note: 0 }, before_you_go: 0, year_groups: 0, places: { phase: 0, total: 0, on_roll: 0, on_roll_band: 0, available: 0, available_band: 0, as_at: 0, note: 0, planned: { total: 0, from: 0, from_text: 0, note: 0 } }, places_note: 0, how_decided: 0, top_up: { min: 0, max: 0, note: 0 }, opens: { date: 0, text: 0 }, apply: { text: 0, url: 0 }, easy_read: { text: 0, image: 0, alt: 0 } };
