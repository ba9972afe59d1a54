const schemaCheck = /* @__PURE__ */ (() => {
  const e = { exports: {} };
  e.exports = N, e.exports.default = N;
  const t = {
    type: "object",
    properties: {
      id: { type: "string", minLength: 1 },
      name: { type: "string", minLength: 1 },
      status: {
        type: "string",
        enum: ["active", "inactive", "defunct", "temporarily closed"]
      },
      alternate_name: { type: "string" },
      description: { type: "string" },
      url: { type: "string", format: "uri" },
      additional_urls: { type: "array", items: {
        $ref: "#/$defs/Url"
      } },
      email: { type: "string", format: "email" },
      minimum_age: { type: "number", minimum: 0, maximum: 25 },
      maximum_age: { type: "number", minimum: 0 },
      eligibility_description: { type: "string" },
      application_process: { type: "string" },
      wait_time: { type: "string" },
      interpretation_services: { type: "string" },
      alert: { type: "string" },
      fees: { type: "string" },
      accreditations: { type: "string" },
      assured_date: {
        $ref: "#/$defs/Date"
      },
      last_modified: { type: "string" },
      organization_id: { type: "string" },
      organization: { $ref: "#/$defs/Organization" },
      phones: { type: "array", items: { $ref: "#/$defs/Phone" } },
      contacts: {
        type: "array",
        items: { $ref: "#/$defs/Contact" }
      },
      languages: { type: "array", items: { $ref: "#/$defs/Language" } },
      schedules: { type: "array", items: { $ref: "#/$defs/Schedule" } },
      cost_options: { type: "array", items: {
        $ref: "#/$defs/CostOption"
      } },
      service_areas: { type: "array", items: { $ref: "#/$defs/ServiceArea" } },
      service_at_locations: { type: "array", items: { $ref: "#/$defs/ServiceAtLocation" } },
      attributes: {
        type: "array",
        items: { $ref: "#/$defs/Attribute" }
      },
      capacities: { type: "array", items: { $ref: "#/$defs/Capacity" } },
      send: { $ref: "#/$defs/ServiceSend" }
    },
    required: ["id", "name", "status"]
  }, s = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i, a = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i, r = new RegExp("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "u");
  function n(e2, { instancePath: t2 = "", parentData: a2, parentDataProperty: r2, rootData: i2 = e2, dynamicAnchors: p2 = {} } = {}) {
    let o2 = null, y2 = 0;
    const c2 = n.evaluated;
    if (c2.dynamicProps && (c2.props = void 0), c2.dynamicItems && (c2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.id) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.name) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = { instancePath: t2 + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.name) {
        let s2 = e2.name;
        if ("string" == typeof s2) {
          if (s2.length < 1) {
            const e3 = { instancePath: t2 + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.description && "string" != typeof e2.description) {
        const e3 = { instancePath: t2 + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.website) {
        let a3 = e2.website;
        if ("string" == typeof a3) {
          if (!s.test(a3)) {
            const e3 = { instancePath: t2 + "/website", schemaPath: "#/properties/website/format", keyword: "format", params: { format: "uri" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/website",
            schemaPath: "#/properties/website/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.email && "string" != typeof e2.email) {
        const e3 = {
          instancePath: t2 + "/email",
          schemaPath: "#/properties/email/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.phones) {
        let s2 = e2.phones;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.number) {
                const e5 = {
                  instancePath: t2 + "/phones/" + a3,
                  schemaPath: "#/$defs/Phone/required",
                  keyword: "required",
                  params: { missingProperty: "number" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: t2 + "/phones/" + a3 + "/id",
                  schemaPath: "#/$defs/Phone/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.number && "string" != typeof e4.number) {
                const e5 = {
                  instancePath: t2 + "/phones/" + a3 + "/number",
                  schemaPath: "#/$defs/Phone/properties/number/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = { instancePath: t2 + "/phones/" + a3 + "/description", schemaPath: "#/$defs/Phone/properties/description/type", keyword: "type", params: {
                  type: "string"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/phones/" + a3, schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.organization_identifiers) {
        let s2 = e2.organization_identifiers;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.identifier_type) {
                const e5 = {
                  instancePath: t2 + "/organization_identifiers/" + a3,
                  schemaPath: "#/$defs/OrganizationIdentifier/required",
                  keyword: "required",
                  params: { missingProperty: "identifier_type" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.identifier) {
                const e5 = { instancePath: t2 + "/organization_identifiers/" + a3, schemaPath: "#/$defs/OrganizationIdentifier/required", keyword: "required", params: { missingProperty: "identifier" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: t2 + "/organization_identifiers/" + a3 + "/id",
                  schemaPath: "#/$defs/OrganizationIdentifier/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.identifier_scheme && "string" != typeof e4.identifier_scheme) {
                const e5 = {
                  instancePath: t2 + "/organization_identifiers/" + a3 + "/identifier_scheme",
                  schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier_scheme/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.identifier_type && "string" != typeof e4.identifier_type) {
                const e5 = {
                  instancePath: t2 + "/organization_identifiers/" + a3 + "/identifier_type",
                  schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier_type/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.identifier && "string" != typeof e4.identifier) {
                const e5 = {
                  instancePath: t2 + "/organization_identifiers/" + a3 + "/identifier",
                  schemaPath: "#/$defs/OrganizationIdentifier/properties/identifier/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = {
                instancePath: t2 + "/organization_identifiers/" + a3,
                schemaPath: "#/$defs/OrganizationIdentifier/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/organization_identifiers", schemaPath: "#/properties/organization_identifiers/type", keyword: "type", params: {
            type: "array"
          } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === o2 ? o2 = [e3] : o2.push(e3), y2++;
    }
    return n.errors = o2, 0 === y2;
  }
  function i(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: r2 = e2, dynamicAnchors: n2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = i.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = {
          instancePath: t2 + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.name && "string" != typeof e2.name) {
        const e3 = { instancePath: t2 + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: {
          type: "string"
        } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.title && "string" != typeof e2.title) {
        const e3 = { instancePath: t2 + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.email && "string" != typeof e2.email) {
        const e3 = { instancePath: t2 + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.phones) {
        let s3 = e2.phones;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.number) {
                const e5 = { instancePath: t2 + "/phones/" + a3, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: t2 + "/phones/" + a3 + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.number && "string" != typeof e4.number) {
                const e5 = { instancePath: t2 + "/phones/" + a3 + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: { type: "string" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = {
                  instancePath: t2 + "/phones/" + a3 + "/description",
                  schemaPath: "#/$defs/Phone/properties/description/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/phones/" + a3, schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "object" } };
              null === p2 ? p2 = [e5] : p2.push(e5), o2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return i.errors = p2, 0 === o2;
  }
  n.evaluated = { props: {
    id: true,
    name: true,
    description: true,
    website: true,
    email: true,
    phones: true,
    organization_identifiers: true
  }, dynamicProps: false, dynamicItems: false }, i.evaluated = { props: { id: true, name: true, title: true, email: true, phones: true }, dynamicProps: false, dynamicItems: false };
  const p = {
    type: "object",
    properties: {
      id: { type: "string" },
      valid_from: { $ref: "#/$defs/Date" },
      valid_to: { $ref: "#/$defs/Date" },
      dtstart: { $ref: "#/$defs/Date" },
      until: { $ref: "#/$defs/Date" },
      count: { type: "integer", minimum: 1 },
      freq: {
        type: "string"
      },
      interval: { type: "integer", minimum: 1 },
      byday: { type: "string" },
      bymonthday: { type: ["string", "number"] },
      opens_at: { type: "string" },
      closes_at: { type: "string" },
      description: { type: "string" },
      attending_type: { type: "string" }
    }
  };
  function o(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let y2 = null, c2 = 0;
    const l2 = o.evaluated;
    if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = {
          instancePath: t2 + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.valid_from) {
        let s3 = e2.valid_from;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = {
              instancePath: t2 + "/valid_from",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === y2 ? y2 = [e3] : y2.push(e3), c2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/valid_from",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.valid_to) {
        let s3 = e2.valid_to;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/valid_to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === y2 ? y2 = [e3] : y2.push(e3), c2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/valid_to",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.dtstart) {
        let s3 = e2.dtstart;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/dtstart", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === y2 ? y2 = [e3] : y2.push(e3), c2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/dtstart",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.until) {
        let s3 = e2.until;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/until", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === y2 ? y2 = [e3] : y2.push(e3), c2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/until",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.count) {
        let s3 = e2.count;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = { instancePath: t2 + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 1 || isNaN(s3))) {
          const e3 = { instancePath: t2 + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.freq && "string" != typeof e2.freq) {
        const e3 = { instancePath: t2 + "/freq", schemaPath: "#/properties/freq/type", keyword: "type", params: { type: "string" } };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.interval) {
        let s3 = e2.interval;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = {
            instancePath: t2 + "/interval",
            schemaPath: "#/properties/interval/type",
            keyword: "type",
            params: { type: "integer" }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 1 || isNaN(s3))) {
          const e3 = {
            instancePath: t2 + "/interval",
            schemaPath: "#/properties/interval/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 }
          };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.byday && "string" != typeof e2.byday) {
        const e3 = {
          instancePath: t2 + "/byday",
          schemaPath: "#/properties/byday/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.bymonthday) {
        let s3 = e2.bymonthday;
        if ("string" != typeof s3 && ("number" != typeof s3 || !isFinite(s3))) {
          const e3 = { instancePath: t2 + "/bymonthday", schemaPath: "#/properties/bymonthday/type", keyword: "type", params: { type: p.properties.bymonthday.type } };
          null === y2 ? y2 = [e3] : y2.push(e3), c2++;
        }
      }
      if (void 0 !== e2.opens_at && "string" != typeof e2.opens_at) {
        const e3 = { instancePath: t2 + "/opens_at", schemaPath: "#/properties/opens_at/type", keyword: "type", params: { type: "string" } };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.closes_at && "string" != typeof e2.closes_at) {
        const e3 = {
          instancePath: t2 + "/closes_at",
          schemaPath: "#/properties/closes_at/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.description && "string" != typeof e2.description) {
        const e3 = { instancePath: t2 + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: {
          type: "string"
        } };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
      if (void 0 !== e2.attending_type && "string" != typeof e2.attending_type) {
        const e3 = {
          instancePath: t2 + "/attending_type",
          schemaPath: "#/properties/attending_type/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === y2 ? y2 = [e3] : y2.push(e3), c2++;
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === y2 ? y2 = [e3] : y2.push(e3), c2++;
    }
    return o.errors = y2, 0 === c2;
  }
  function y(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const c2 = y.evaluated;
    if (c2.dynamicProps && (c2.props = void 0), c2.dynamicItems && (c2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = {
          instancePath: t2 + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.option && "string" != typeof e2.option) {
        const e3 = { instancePath: t2 + "/option", schemaPath: "#/properties/option/type", keyword: "type", params: {
          type: "string"
        } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.amount) {
        let s3 = e2.amount;
        if ("number" != typeof s3 || !isFinite(s3)) {
          const e3 = {
            instancePath: t2 + "/amount",
            schemaPath: "#/properties/amount/type",
            keyword: "type",
            params: { type: "number" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.amount_description && "string" != typeof e2.amount_description) {
        const e3 = {
          instancePath: t2 + "/amount_description",
          schemaPath: "#/properties/amount_description/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.valid_from) {
        let s3 = e2.valid_from;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/valid_from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/valid_from",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.valid_to) {
        let s3 = e2.valid_to;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/valid_to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/valid_to",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: {
        type: "object"
      } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return y.errors = p2, 0 === o2;
  }
  function c(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: r2 = e2, dynamicAnchors: n2 = {} } = {}) {
    let i2 = null, p2 = 0;
    const o2 = c.evaluated;
    if (o2.dynamicProps && (o2.props = void 0), o2.dynamicItems && (o2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = {
          instancePath: t2 + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.location_type && "string" != typeof e2.location_type) {
        const e3 = {
          instancePath: t2 + "/location_type",
          schemaPath: "#/properties/location_type/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.name && "string" != typeof e2.name) {
        const e3 = {
          instancePath: t2 + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.latitude) {
        let s3 = e2.latitude;
        if ("number" != typeof s3 || !isFinite(s3)) {
          const e3 = { instancePath: t2 + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.longitude) {
        let s3 = e2.longitude;
        if ("number" != typeof s3 || !isFinite(s3)) {
          const e3 = { instancePath: t2 + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.addresses) {
        let s3 = e2.addresses;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: t2 + "/addresses/" + a3 + "/id", schemaPath: "#/$defs/Address/properties/id/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.address_1 && "string" != typeof e4.address_1) {
                const e5 = { instancePath: t2 + "/addresses/" + a3 + "/address_1", schemaPath: "#/$defs/Address/properties/address_1/type", keyword: "type", params: {
                  type: "string"
                } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.address_2 && "string" != typeof e4.address_2) {
                const e5 = {
                  instancePath: t2 + "/addresses/" + a3 + "/address_2",
                  schemaPath: "#/$defs/Address/properties/address_2/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.city && "string" != typeof e4.city) {
                const e5 = {
                  instancePath: t2 + "/addresses/" + a3 + "/city",
                  schemaPath: "#/$defs/Address/properties/city/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.region && "string" != typeof e4.region) {
                const e5 = { instancePath: t2 + "/addresses/" + a3 + "/region", schemaPath: "#/$defs/Address/properties/region/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.state_province && "string" != typeof e4.state_province) {
                const e5 = {
                  instancePath: t2 + "/addresses/" + a3 + "/state_province",
                  schemaPath: "#/$defs/Address/properties/state_province/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.postal_code && "string" != typeof e4.postal_code) {
                const e5 = {
                  instancePath: t2 + "/addresses/" + a3 + "/postal_code",
                  schemaPath: "#/$defs/Address/properties/postal_code/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.country && "string" != typeof e4.country) {
                const e5 = { instancePath: t2 + "/addresses/" + a3 + "/country", schemaPath: "#/$defs/Address/properties/country/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.address_type && "string" != typeof e4.address_type) {
                const e5 = {
                  instancePath: t2 + "/addresses/" + a3 + "/address_type",
                  schemaPath: "#/$defs/Address/properties/address_type/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
            } else {
              const e5 = {
                instancePath: t2 + "/addresses/" + a3,
                schemaPath: "#/$defs/Address/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === i2 ? i2 = [e5] : i2.push(e5), p2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/addresses",
            schemaPath: "#/properties/addresses/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.phones) {
        let s3 = e2.phones;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.number) {
                const e5 = { instancePath: t2 + "/phones/" + a3, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: t2 + "/phones/" + a3 + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.number && "string" != typeof e4.number) {
                const e5 = { instancePath: t2 + "/phones/" + a3 + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: {
                  type: "string"
                } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = {
                  instancePath: t2 + "/phones/" + a3 + "/description",
                  schemaPath: "#/$defs/Phone/properties/description/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
            } else {
              const e5 = {
                instancePath: t2 + "/phones/" + a3,
                schemaPath: "#/$defs/Phone/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === i2 ? i2 = [e5] : i2.push(e5), p2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.accessibility) {
        let s3 = e2.accessibility;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: t2 + "/accessibility/" + a3 + "/id", schemaPath: "#/properties/accessibility/items/properties/id/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = {
                  instancePath: t2 + "/accessibility/" + a3 + "/description",
                  schemaPath: "#/properties/accessibility/items/properties/description/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.details && "string" != typeof e4.details) {
                const e5 = { instancePath: t2 + "/accessibility/" + a3 + "/details", schemaPath: "#/properties/accessibility/items/properties/details/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.url && "string" != typeof e4.url) {
                const e5 = { instancePath: t2 + "/accessibility/" + a3 + "/url", schemaPath: "#/properties/accessibility/items/properties/url/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/accessibility/" + a3, schemaPath: "#/properties/accessibility/items/type", keyword: "type", params: { type: "object" } };
              null === i2 ? i2 = [e5] : i2.push(e5), p2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/accessibility", schemaPath: "#/properties/accessibility/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === i2 ? i2 = [e3] : i2.push(e3), p2++;
    }
    return c.errors = i2, 0 === p2;
  }
  function l(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: r2 = e2, dynamicAnchors: n2 = {} } = {}) {
    let i2 = null, p2 = 0;
    const o2 = l.evaluated;
    if (o2.dynamicProps && (o2.props = void 0), o2.dynamicItems && (o2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = {
          instancePath: t2 + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      void 0 !== e2.location && (c(e2.location, {
        instancePath: t2 + "/location",
        parentData: e2,
        parentDataProperty: "location",
        rootData: r2,
        dynamicAnchors: n2
      }) || (i2 = null === i2 ? c.errors : i2.concat(c.errors), p2 = i2.length));
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === i2 ? i2 = [e3] : i2.push(e3), p2++;
    }
    return l.errors = i2, 0 === p2;
  }
  o.evaluated = {
    props: { id: true, valid_from: true, valid_to: true, dtstart: true, until: true, count: true, freq: true, interval: true, byday: true, bymonthday: true, opens_at: true, closes_at: true, description: true, attending_type: true },
    dynamicProps: false,
    dynamicItems: false
  }, y.evaluated = { props: { id: true, option: true, amount: true, amount_description: true, valid_from: true, valid_to: true }, dynamicProps: false, dynamicItems: false }, c.evaluated = { props: {
    id: true,
    location_type: true,
    name: true,
    latitude: true,
    longitude: true,
    addresses: true,
    phones: true,
    accessibility: true
  }, dynamicProps: false, dynamicItems: false }, l.evaluated = { props: { id: true, location: true }, dynamicProps: false, dynamicItems: false };
  const h = {
    type: "object",
    properties: {
      kind: { type: "string" },
      kind_label: { type: "string" },
      source: { type: "string" },
      same_as: { type: "array", items: { type: "string" } },
      needs: { type: "array", items: { type: "string" } },
      needs_text: { type: "string" },
      conditions: { type: "array", items: { type: "string" } },
      categories: { type: "array", items: { type: "string" } },
      localities: { type: "array", items: { type: "string" } },
      tier: { type: "string" },
      plan: {
        type: "string",
        enum: ["required", "not-required", "either"]
      },
      assessment: { type: "string", enum: ["required", "not-required"] },
      referral: { type: "string", enum: ["self", "professional", "either"] },
      payment: { type: "array", items: {
        type: "string"
      } },
      personal_budget: { type: "string", enum: ["yes", "no", "ask"] },
      times: { type: "array", items: { type: "string" } },
      setting: { type: "string" },
      transport: { type: "object", properties: { answer: {
        type: "string",
        enum: ["yes", "some", "no"]
      }, note: { type: "string" } } },
      personal_care: { type: "string", enum: ["yes", "some", "no"] },
      break_kinds: { type: "array", items: { type: "string" } },
      access: { type: "array", items: {
        $ref: "#/$defs/Access"
      } },
      before_you_go: { type: "string" },
      year_groups: { type: "array", items: { type: "string" } },
      places: { type: "array", items: { $ref: "#/$defs/Places" } },
      places_note: { type: "string" },
      how_decided: {
        type: "string"
      },
      top_up: { type: "object", properties: { min: { type: "number" }, max: { type: "number" }, note: { type: "string" } } },
      opens: { $ref: "#/$defs/Opens" },
      apply: { type: "object", properties: { text: { type: "string" }, url: {
        type: "string"
      } } },
      easy_read: { type: "array", items: { $ref: "#/$defs/EasyRead" } }
    }
  }, d = {
    type: "object",
    properties: { code: { type: "string" }, answer: { type: "string", enum: ["yes", "part", "no"] }, note: { type: "string" } },
    required: ["code", "answer"]
  }, m = { type: "object", properties: {
    phase: { type: "string" },
    total: { type: ["number", "null"], minimum: 0 },
    on_roll: { type: ["number", "null"], minimum: 0 },
    on_roll_band: { type: "string" },
    available: { type: ["number", "null"], minimum: 0 },
    available_band: { type: ["string", "null"], enum: ["some", "none", "ask", null] },
    as_at: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] },
    note: { type: "string" },
    planned: {
      type: "array",
      items: { $ref: "#/$defs/Planned" }
    }
  } }, u = { type: "object", properties: { total: { type: ["number", "null"] }, from: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] }, from_text: { type: "string" }, note: {
    type: "string"
  } } };
  function f(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = f.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.total) {
        let s3 = e2.total;
        if (("number" != typeof s3 || !isFinite(s3)) && null !== s3) {
          const e3 = {
            instancePath: t2 + "/total",
            schemaPath: "#/properties/total/type",
            keyword: "type",
            params: { type: u.properties.total.type }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.from) {
        let s3 = e2.from;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = i3 === o2;
        n3 = n3 || c2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = {
            instancePath: t2 + "/from",
            schemaPath: "#/properties/from/anyOf/1/type",
            keyword: "type",
            params: { type: "null" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = y3 === o2, n3 = n3 || c2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = { instancePath: t2 + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.from_text && "string" != typeof e2.from_text) {
        const e3 = {
          instancePath: t2 + "/from_text",
          schemaPath: "#/properties/from_text/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.note && "string" != typeof e2.note) {
        const e3 = {
          instancePath: t2 + "/note",
          schemaPath: "#/properties/note/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: {
        type: "object"
      } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return f.errors = p2, 0 === o2;
  }
  function P(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = P.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.phase && "string" != typeof e2.phase) {
        const e3 = {
          instancePath: t2 + "/phase",
          schemaPath: "#/properties/phase/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.total) {
        let s3 = e2.total;
        if (("number" != typeof s3 || !isFinite(s3)) && null !== s3) {
          const e3 = { instancePath: t2 + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: m.properties.total.type } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 0 || isNaN(s3))) {
          const e3 = { instancePath: t2 + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.on_roll) {
        let s3 = e2.on_roll;
        if (("number" != typeof s3 || !isFinite(s3)) && null !== s3) {
          const e3 = {
            instancePath: t2 + "/on_roll",
            schemaPath: "#/properties/on_roll/type",
            keyword: "type",
            params: { type: m.properties.on_roll.type }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 0 || isNaN(s3))) {
          const e3 = {
            instancePath: t2 + "/on_roll",
            schemaPath: "#/properties/on_roll/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.on_roll_band && "string" != typeof e2.on_roll_band) {
        const e3 = {
          instancePath: t2 + "/on_roll_band",
          schemaPath: "#/properties/on_roll_band/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.available) {
        let s3 = e2.available;
        if (("number" != typeof s3 || !isFinite(s3)) && null !== s3) {
          const e3 = { instancePath: t2 + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: m.properties.available.type } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 0 || isNaN(s3))) {
          const e3 = { instancePath: t2 + "/available", schemaPath: "#/properties/available/minimum", keyword: "minimum", params: {
            comparison: ">=",
            limit: 0
          } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.available_band) {
        let s3 = e2.available_band;
        if ("string" != typeof s3 && null !== s3) {
          const e3 = {
            instancePath: t2 + "/available_band",
            schemaPath: "#/properties/available_band/type",
            keyword: "type",
            params: { type: m.properties.available_band.type }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if ("some" !== s3 && "none" !== s3 && "ask" !== s3 && null !== s3) {
          const e3 = {
            instancePath: t2 + "/available_band",
            schemaPath: "#/properties/available_band/enum",
            keyword: "enum",
            params: { allowedValues: m.properties.available_band.enum }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.as_at) {
        let s3 = e2.as_at;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/as_at", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
              pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
            } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/as_at", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = i3 === o2;
        n3 = n3 || c2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = { instancePath: t2 + "/as_at", schemaPath: "#/properties/as_at/anyOf/1/type", keyword: "type", params: { type: "null" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = y3 === o2, n3 = n3 || c2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = { instancePath: t2 + "/as_at", schemaPath: "#/properties/as_at/anyOf", keyword: "anyOf", params: {} };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.note && "string" != typeof e2.note) {
        const e3 = { instancePath: t2 + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.planned) {
        let s3 = e2.planned;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) f(s3[a3], {
            instancePath: t2 + "/planned/" + a3,
            parentData: s3,
            parentDataProperty: a3,
            rootData: n2,
            dynamicAnchors: i2
          }) || (p2 = null === p2 ? f.errors : p2.concat(f.errors), o2 = p2.length);
        } else {
          const e3 = { instancePath: t2 + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: "array" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return P.errors = p2, 0 === o2;
  }
  function g(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = g.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.date) {
        let s3 = e2.date;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = {
              instancePath: t2 + "/date",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/date",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = i3 === o2;
        n3 = n3 || c2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = {
            instancePath: t2 + "/date",
            schemaPath: "#/properties/date/anyOf/1/type",
            keyword: "type",
            params: { type: "null" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = y3 === o2, n3 = n3 || c2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = {
            instancePath: t2 + "/date",
            schemaPath: "#/properties/date/anyOf",
            keyword: "anyOf",
            params: {}
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.text && "string" != typeof e2.text) {
        const e3 = {
          instancePath: t2 + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return g.errors = p2, 0 === o2;
  }
  function v(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: r2 = e2, dynamicAnchors: n2 = {} } = {}) {
    let i2 = null, p2 = 0;
    const o2 = v.evaluated;
    if (o2.dynamicProps && (o2.props = void 0), o2.dynamicItems && (o2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.kind && "string" != typeof e2.kind) {
        const e3 = {
          instancePath: t2 + "/kind",
          schemaPath: "#/properties/kind/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.kind_label && "string" != typeof e2.kind_label) {
        const e3 = {
          instancePath: t2 + "/kind_label",
          schemaPath: "#/properties/kind_label/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.source && "string" != typeof e2.source) {
        const e3 = {
          instancePath: t2 + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.same_as) {
        let s3 = e2.same_as;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/same_as/" + a3, schemaPath: "#/properties/same_as/items/type", keyword: "type", params: { type: "string" } };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/same_as", schemaPath: "#/properties/same_as/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.needs) {
        let s3 = e2.needs;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/needs/" + a3, schemaPath: "#/properties/needs/items/type", keyword: "type", params: {
              type: "string"
            } };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.needs_text && "string" != typeof e2.needs_text) {
        const e3 = { instancePath: t2 + "/needs_text", schemaPath: "#/properties/needs_text/type", keyword: "type", params: { type: "string" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.conditions) {
        let s3 = e2.conditions;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/conditions/" + a3,
              schemaPath: "#/properties/conditions/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/conditions",
            schemaPath: "#/properties/conditions/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.categories) {
        let s3 = e2.categories;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/categories/" + a3, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" } };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.localities) {
        let s3 = e2.localities;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/localities/" + a3,
              schemaPath: "#/properties/localities/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/localities", schemaPath: "#/properties/localities/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.tier && "string" != typeof e2.tier) {
        const e3 = { instancePath: t2 + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "string" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.plan) {
        let s3 = e2.plan;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("required" !== s3 && "not-required" !== s3 && "either" !== s3) {
          const e3 = { instancePath: t2 + "/plan", schemaPath: "#/properties/plan/enum", keyword: "enum", params: {
            allowedValues: h.properties.plan.enum
          } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.assessment) {
        let s3 = e2.assessment;
        if ("string" != typeof s3) {
          const e3 = {
            instancePath: t2 + "/assessment",
            schemaPath: "#/properties/assessment/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("required" !== s3 && "not-required" !== s3) {
          const e3 = {
            instancePath: t2 + "/assessment",
            schemaPath: "#/properties/assessment/enum",
            keyword: "enum",
            params: { allowedValues: h.properties.assessment.enum }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.referral) {
        let s3 = e2.referral;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/referral", schemaPath: "#/properties/referral/type", keyword: "type", params: { type: "string" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("self" !== s3 && "professional" !== s3 && "either" !== s3) {
          const e3 = { instancePath: t2 + "/referral", schemaPath: "#/properties/referral/enum", keyword: "enum", params: { allowedValues: h.properties.referral.enum } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.payment) {
        let s3 = e2.payment;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/payment/" + a3,
              schemaPath: "#/properties/payment/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/payment",
            schemaPath: "#/properties/payment/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.personal_budget) {
        let s3 = e2.personal_budget;
        if ("string" != typeof s3) {
          const e3 = {
            instancePath: t2 + "/personal_budget",
            schemaPath: "#/properties/personal_budget/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("yes" !== s3 && "no" !== s3 && "ask" !== s3) {
          const e3 = {
            instancePath: t2 + "/personal_budget",
            schemaPath: "#/properties/personal_budget/enum",
            keyword: "enum",
            params: { allowedValues: h.properties.personal_budget.enum }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.times) {
        let s3 = e2.times;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/times/" + a3, schemaPath: "#/properties/times/items/type", keyword: "type", params: {
              type: "string"
            } };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.setting && "string" != typeof e2.setting) {
        const e3 = { instancePath: t2 + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: "string" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.transport) {
        let s3 = e2.transport;
        if (s3 && "object" == typeof s3 && !Array.isArray(s3)) {
          if (void 0 !== s3.answer) {
            let e3 = s3.answer;
            if ("string" != typeof e3) {
              const e4 = {
                instancePath: t2 + "/transport/answer",
                schemaPath: "#/properties/transport/properties/answer/type",
                keyword: "type",
                params: { type: "string" }
              };
              null === i2 ? i2 = [e4] : i2.push(e4), p2++;
            }
            if ("yes" !== e3 && "some" !== e3 && "no" !== e3) {
              const e4 = {
                instancePath: t2 + "/transport/answer",
                schemaPath: "#/properties/transport/properties/answer/enum",
                keyword: "enum",
                params: { allowedValues: h.properties.transport.properties.answer.enum }
              };
              null === i2 ? i2 = [e4] : i2.push(e4), p2++;
            }
          }
          if (void 0 !== s3.note && "string" != typeof s3.note) {
            const e3 = { instancePath: t2 + "/transport/note", schemaPath: "#/properties/transport/properties/note/type", keyword: "type", params: {
              type: "string"
            } };
            null === i2 ? i2 = [e3] : i2.push(e3), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/transport", schemaPath: "#/properties/transport/type", keyword: "type", params: { type: "object" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.personal_care) {
        let s3 = e2.personal_care;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/personal_care", schemaPath: "#/properties/personal_care/type", keyword: "type", params: { type: "string" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("yes" !== s3 && "some" !== s3 && "no" !== s3) {
          const e3 = { instancePath: t2 + "/personal_care", schemaPath: "#/properties/personal_care/enum", keyword: "enum", params: {
            allowedValues: h.properties.personal_care.enum
          } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.break_kinds) {
        let s3 = e2.break_kinds;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/break_kinds/" + a3, schemaPath: "#/properties/break_kinds/items/type", keyword: "type", params: { type: "string" } };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/break_kinds", schemaPath: "#/properties/break_kinds/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.access) {
        let s3 = e2.access;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.code) {
                const e5 = {
                  instancePath: t2 + "/access/" + a3,
                  schemaPath: "#/$defs/Access/required",
                  keyword: "required",
                  params: { missingProperty: "code" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 === e4.answer) {
                const e5 = {
                  instancePath: t2 + "/access/" + a3,
                  schemaPath: "#/$defs/Access/required",
                  keyword: "required",
                  params: { missingProperty: "answer" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.code && "string" != typeof e4.code) {
                const e5 = { instancePath: t2 + "/access/" + a3 + "/code", schemaPath: "#/$defs/Access/properties/code/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.answer) {
                let s4 = e4.answer;
                if ("string" != typeof s4) {
                  const e5 = { instancePath: t2 + "/access/" + a3 + "/answer", schemaPath: "#/$defs/Access/properties/answer/type", keyword: "type", params: { type: "string" } };
                  null === i2 ? i2 = [e5] : i2.push(e5), p2++;
                }
                if ("yes" !== s4 && "part" !== s4 && "no" !== s4) {
                  const e5 = { instancePath: t2 + "/access/" + a3 + "/answer", schemaPath: "#/$defs/Access/properties/answer/enum", keyword: "enum", params: { allowedValues: d.properties.answer.enum } };
                  null === i2 ? i2 = [e5] : i2.push(e5), p2++;
                }
              }
              if (void 0 !== e4.note && "string" != typeof e4.note) {
                const e5 = { instancePath: t2 + "/access/" + a3 + "/note", schemaPath: "#/$defs/Access/properties/note/type", keyword: "type", params: {
                  type: "string"
                } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/access/" + a3, schemaPath: "#/$defs/Access/type", keyword: "type", params: { type: "object" } };
              null === i2 ? i2 = [e5] : i2.push(e5), p2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.before_you_go && "string" != typeof e2.before_you_go) {
        const e3 = { instancePath: t2 + "/before_you_go", schemaPath: "#/properties/before_you_go/type", keyword: "type", params: { type: "string" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.year_groups) {
        let s3 = e2.year_groups;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/year_groups/" + a3,
              schemaPath: "#/properties/year_groups/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e4] : i2.push(e4), p2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/year_groups",
            schemaPath: "#/properties/year_groups/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.places) {
        let s3 = e2.places;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) P(s3[a3], { instancePath: t2 + "/places/" + a3, parentData: s3, parentDataProperty: a3, rootData: r2, dynamicAnchors: n2 }) || (i2 = null === i2 ? P.errors : i2.concat(P.errors), p2 = i2.length);
        } else {
          const e3 = {
            instancePath: t2 + "/places",
            schemaPath: "#/properties/places/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.places_note && "string" != typeof e2.places_note) {
        const e3 = {
          instancePath: t2 + "/places_note",
          schemaPath: "#/properties/places_note/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.how_decided && "string" != typeof e2.how_decided) {
        const e3 = { instancePath: t2 + "/how_decided", schemaPath: "#/properties/how_decided/type", keyword: "type", params: { type: "string" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.top_up) {
        let s3 = e2.top_up;
        if (s3 && "object" == typeof s3 && !Array.isArray(s3)) {
          if (void 0 !== s3.min) {
            let e3 = s3.min;
            if ("number" != typeof e3 || !isFinite(e3)) {
              const e4 = {
                instancePath: t2 + "/top_up/min",
                schemaPath: "#/properties/top_up/properties/min/type",
                keyword: "type",
                params: { type: "number" }
              };
              null === i2 ? i2 = [e4] : i2.push(e4), p2++;
            }
          }
          if (void 0 !== s3.max) {
            let e3 = s3.max;
            if ("number" != typeof e3 || !isFinite(e3)) {
              const e4 = {
                instancePath: t2 + "/top_up/max",
                schemaPath: "#/properties/top_up/properties/max/type",
                keyword: "type",
                params: { type: "number" }
              };
              null === i2 ? i2 = [e4] : i2.push(e4), p2++;
            }
          }
          if (void 0 !== s3.note && "string" != typeof s3.note) {
            const e3 = { instancePath: t2 + "/top_up/note", schemaPath: "#/properties/top_up/properties/note/type", keyword: "type", params: { type: "string" } };
            null === i2 ? i2 = [e3] : i2.push(e3), p2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/top_up",
            schemaPath: "#/properties/top_up/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.opens && (g(e2.opens, {
        instancePath: t2 + "/opens",
        parentData: e2,
        parentDataProperty: "opens",
        rootData: r2,
        dynamicAnchors: n2
      }) || (i2 = null === i2 ? g.errors : i2.concat(g.errors), p2 = i2.length)), void 0 !== e2.apply) {
        let s3 = e2.apply;
        if (s3 && "object" == typeof s3 && !Array.isArray(s3)) {
          if (void 0 !== s3.text && "string" != typeof s3.text) {
            const e3 = {
              instancePath: t2 + "/apply/text",
              schemaPath: "#/properties/apply/properties/text/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e3] : i2.push(e3), p2++;
          }
          if (void 0 !== s3.url && "string" != typeof s3.url) {
            const e3 = {
              instancePath: t2 + "/apply/url",
              schemaPath: "#/properties/apply/properties/url/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === i2 ? i2 = [e3] : i2.push(e3), p2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/apply", schemaPath: "#/properties/apply/type", keyword: "type", params: { type: "object" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.easy_read) {
        let s3 = e2.easy_read;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.text) {
                const e5 = {
                  instancePath: t2 + "/easy_read/" + a3,
                  schemaPath: "#/$defs/EasyRead/required",
                  keyword: "required",
                  params: { missingProperty: "text" }
                };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.text && "string" != typeof e4.text) {
                const e5 = { instancePath: t2 + "/easy_read/" + a3 + "/text", schemaPath: "#/$defs/EasyRead/properties/text/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.image && "string" != typeof e4.image) {
                const e5 = { instancePath: t2 + "/easy_read/" + a3 + "/image", schemaPath: "#/$defs/EasyRead/properties/image/type", keyword: "type", params: { type: "string" } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
              if (void 0 !== e4.alt && "string" != typeof e4.alt) {
                const e5 = { instancePath: t2 + "/easy_read/" + a3 + "/alt", schemaPath: "#/$defs/EasyRead/properties/alt/type", keyword: "type", params: {
                  type: "string"
                } };
                null === i2 ? i2 = [e5] : i2.push(e5), p2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/easy_read/" + a3, schemaPath: "#/$defs/EasyRead/type", keyword: "type", params: { type: "object" } };
              null === i2 ? i2 = [e5] : i2.push(e5), p2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/easy_read", schemaPath: "#/properties/easy_read/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === i2 ? i2 = [e3] : i2.push(e3), p2++;
    }
    return v.errors = i2, 0 === p2;
  }
  function w(e2, { instancePath: p2 = "", parentData: c2, parentDataProperty: h2, rootData: d2 = e2, dynamicAnchors: m2 = {} } = {}) {
    let u2 = null, f2 = 0;
    const P2 = w.evaluated;
    if (P2.dynamicProps && (P2.props = void 0), P2.dynamicItems && (P2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.id) {
        const e3 = { instancePath: p2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 === e2.name) {
        const e3 = { instancePath: p2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 === e2.status) {
        const e3 = { instancePath: p2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.id) {
        let t2 = e2.id;
        if ("string" == typeof t2) {
          if (t2.length < 1) {
            const e3 = { instancePath: p2 + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = {
            instancePath: p2 + "/id",
            schemaPath: "#/properties/id/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.name) {
        let t2 = e2.name;
        if ("string" == typeof t2) {
          if (t2.length < 1) {
            const e3 = { instancePath: p2 + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = {
            instancePath: p2 + "/name",
            schemaPath: "#/properties/name/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.status) {
        let s2 = e2.status;
        if ("string" != typeof s2) {
          const e3 = {
            instancePath: p2 + "/status",
            schemaPath: "#/properties/status/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
        if ("active" !== s2 && "inactive" !== s2 && "defunct" !== s2 && "temporarily closed" !== s2) {
          const e3 = {
            instancePath: p2 + "/status",
            schemaPath: "#/properties/status/enum",
            keyword: "enum",
            params: { allowedValues: t.properties.status.enum }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.alternate_name && "string" != typeof e2.alternate_name) {
        const e3 = { instancePath: p2 + "/alternate_name", schemaPath: "#/properties/alternate_name/type", keyword: "type", params: { type: "string" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.description && "string" != typeof e2.description) {
        const e3 = { instancePath: p2 + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: {
          type: "string"
        } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.url) {
        let t2 = e2.url;
        if ("string" == typeof t2) {
          if (!s.test(t2)) {
            const e3 = {
              instancePath: p2 + "/url",
              schemaPath: "#/properties/url/format",
              keyword: "format",
              params: { format: "uri" }
            };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = { instancePath: p2 + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.additional_urls) {
        let t2 = e2.additional_urls;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let a2 = 0; a2 < e3; a2++) {
            let e4 = t2[a2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.url) {
                const e5 = {
                  instancePath: p2 + "/additional_urls/" + a2,
                  schemaPath: "#/$defs/Url/required",
                  keyword: "required",
                  params: { missingProperty: "url" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.label && "string" != typeof e4.label) {
                const e5 = { instancePath: p2 + "/additional_urls/" + a2 + "/label", schemaPath: "#/$defs/Url/properties/label/type", keyword: "type", params: { type: "string" } };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.url) {
                let t3 = e4.url;
                if ("string" == typeof t3) {
                  if (!s.test(t3)) {
                    const e5 = { instancePath: p2 + "/additional_urls/" + a2 + "/url", schemaPath: "#/$defs/Url/properties/url/format", keyword: "format", params: { format: "uri" } };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                } else {
                  const e5 = { instancePath: p2 + "/additional_urls/" + a2 + "/url", schemaPath: "#/$defs/Url/properties/url/type", keyword: "type", params: { type: "string" } };
                  null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                }
              }
            } else {
              const e5 = { instancePath: p2 + "/additional_urls/" + a2, schemaPath: "#/$defs/Url/type", keyword: "type", params: { type: "object" } };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = {
            instancePath: p2 + "/additional_urls",
            schemaPath: "#/properties/additional_urls/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.email) {
        let t2 = e2.email;
        if ("string" == typeof t2) {
          if (!a.test(t2)) {
            const e3 = { instancePath: p2 + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = {
            instancePath: p2 + "/email",
            schemaPath: "#/properties/email/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.minimum_age) {
        let t2 = e2.minimum_age;
        if ("number" == typeof t2 && isFinite(t2)) {
          if (t2 > 25 || isNaN(t2)) {
            const e3 = { instancePath: p2 + "/minimum_age", schemaPath: "#/properties/minimum_age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
          if (t2 < 0 || isNaN(t2)) {
            const e3 = { instancePath: p2 + "/minimum_age", schemaPath: "#/properties/minimum_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = { instancePath: p2 + "/minimum_age", schemaPath: "#/properties/minimum_age/type", keyword: "type", params: { type: "number" } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.maximum_age) {
        let t2 = e2.maximum_age;
        if ("number" == typeof t2 && isFinite(t2)) {
          if (t2 < 0 || isNaN(t2)) {
            const e3 = {
              instancePath: p2 + "/maximum_age",
              schemaPath: "#/properties/maximum_age/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 }
            };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = { instancePath: p2 + "/maximum_age", schemaPath: "#/properties/maximum_age/type", keyword: "type", params: {
            type: "number"
          } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.eligibility_description && "string" != typeof e2.eligibility_description) {
        const e3 = {
          instancePath: p2 + "/eligibility_description",
          schemaPath: "#/properties/eligibility_description/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.application_process && "string" != typeof e2.application_process) {
        const e3 = { instancePath: p2 + "/application_process", schemaPath: "#/properties/application_process/type", keyword: "type", params: { type: "string" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.wait_time && "string" != typeof e2.wait_time) {
        const e3 = { instancePath: p2 + "/wait_time", schemaPath: "#/properties/wait_time/type", keyword: "type", params: { type: "string" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.interpretation_services && "string" != typeof e2.interpretation_services) {
        const e3 = {
          instancePath: p2 + "/interpretation_services",
          schemaPath: "#/properties/interpretation_services/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.alert && "string" != typeof e2.alert) {
        const e3 = {
          instancePath: p2 + "/alert",
          schemaPath: "#/properties/alert/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.fees && "string" != typeof e2.fees) {
        const e3 = { instancePath: p2 + "/fees", schemaPath: "#/properties/fees/type", keyword: "type", params: {
          type: "string"
        } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.accreditations && "string" != typeof e2.accreditations) {
        const e3 = {
          instancePath: p2 + "/accreditations",
          schemaPath: "#/properties/accreditations/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.assured_date) {
        let t2 = e2.assured_date;
        if ("string" == typeof t2) {
          if (!r.test(t2)) {
            const e3 = {
              instancePath: p2 + "/assured_date",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === u2 ? u2 = [e3] : u2.push(e3), f2++;
          }
        } else {
          const e3 = {
            instancePath: p2 + "/assured_date",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.last_modified && "string" != typeof e2.last_modified) {
        const e3 = {
          instancePath: p2 + "/last_modified",
          schemaPath: "#/properties/last_modified/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.organization_id && "string" != typeof e2.organization_id) {
        const e3 = { instancePath: p2 + "/organization_id", schemaPath: "#/properties/organization_id/type", keyword: "type", params: { type: "string" } };
        null === u2 ? u2 = [e3] : u2.push(e3), f2++;
      }
      if (void 0 !== e2.organization && (n(e2.organization, {
        instancePath: p2 + "/organization",
        parentData: e2,
        parentDataProperty: "organization",
        rootData: d2,
        dynamicAnchors: m2
      }) || (u2 = null === u2 ? n.errors : u2.concat(n.errors), f2 = u2.length)), void 0 !== e2.phones) {
        let t2 = e2.phones;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) {
            let e4 = t2[s2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.number) {
                const e5 = { instancePath: p2 + "/phones/" + s2, schemaPath: "#/$defs/Phone/required", keyword: "required", params: { missingProperty: "number" } };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: p2 + "/phones/" + s2 + "/id", schemaPath: "#/$defs/Phone/properties/id/type", keyword: "type", params: { type: "string" } };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.number && "string" != typeof e4.number) {
                const e5 = { instancePath: p2 + "/phones/" + s2 + "/number", schemaPath: "#/$defs/Phone/properties/number/type", keyword: "type", params: {
                  type: "string"
                } };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = {
                  instancePath: p2 + "/phones/" + s2 + "/description",
                  schemaPath: "#/$defs/Phone/properties/description/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
            } else {
              const e5 = {
                instancePath: p2 + "/phones/" + s2,
                schemaPath: "#/$defs/Phone/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = { instancePath: p2 + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.contacts) {
        let t2 = e2.contacts;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) i(t2[s2], {
            instancePath: p2 + "/contacts/" + s2,
            parentData: t2,
            parentDataProperty: s2,
            rootData: d2,
            dynamicAnchors: m2
          }) || (u2 = null === u2 ? i.errors : u2.concat(i.errors), f2 = u2.length);
        } else {
          const e3 = {
            instancePath: p2 + "/contacts",
            schemaPath: "#/properties/contacts/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.languages) {
        let t2 = e2.languages;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) {
            let e4 = t2[s2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: p2 + "/languages/" + s2 + "/id",
                  schemaPath: "#/$defs/Language/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = {
                  instancePath: p2 + "/languages/" + s2 + "/name",
                  schemaPath: "#/$defs/Language/properties/name/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.code && "string" != typeof e4.code) {
                const e5 = {
                  instancePath: p2 + "/languages/" + s2 + "/code",
                  schemaPath: "#/$defs/Language/properties/code/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.note && "string" != typeof e4.note) {
                const e5 = {
                  instancePath: p2 + "/languages/" + s2 + "/note",
                  schemaPath: "#/$defs/Language/properties/note/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
            } else {
              const e5 = {
                instancePath: p2 + "/languages/" + s2,
                schemaPath: "#/$defs/Language/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = {
            instancePath: p2 + "/languages",
            schemaPath: "#/properties/languages/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.schedules) {
        let t2 = e2.schedules;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) o(t2[s2], { instancePath: p2 + "/schedules/" + s2, parentData: t2, parentDataProperty: s2, rootData: d2, dynamicAnchors: m2 }) || (u2 = null === u2 ? o.errors : u2.concat(o.errors), f2 = u2.length);
        } else {
          const e3 = {
            instancePath: p2 + "/schedules",
            schemaPath: "#/properties/schedules/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.cost_options) {
        let t2 = e2.cost_options;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) y(t2[s2], {
            instancePath: p2 + "/cost_options/" + s2,
            parentData: t2,
            parentDataProperty: s2,
            rootData: d2,
            dynamicAnchors: m2
          }) || (u2 = null === u2 ? y.errors : u2.concat(y.errors), f2 = u2.length);
        } else {
          const e3 = { instancePath: p2 + "/cost_options", schemaPath: "#/properties/cost_options/type", keyword: "type", params: { type: "array" } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.service_areas) {
        let t2 = e2.service_areas;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) {
            let e4 = t2[s2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = { instancePath: p2 + "/service_areas/" + s2 + "/id", schemaPath: "#/$defs/ServiceArea/properties/id/type", keyword: "type", params: { type: "string" } };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = {
                  instancePath: p2 + "/service_areas/" + s2 + "/name",
                  schemaPath: "#/$defs/ServiceArea/properties/name/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.uri && "string" != typeof e4.uri) {
                const e5 = {
                  instancePath: p2 + "/service_areas/" + s2 + "/uri",
                  schemaPath: "#/$defs/ServiceArea/properties/uri/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
            } else {
              const e5 = { instancePath: p2 + "/service_areas/" + s2, schemaPath: "#/$defs/ServiceArea/type", keyword: "type", params: { type: "object" } };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = { instancePath: p2 + "/service_areas", schemaPath: "#/properties/service_areas/type", keyword: "type", params: { type: "array" } };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.service_at_locations) {
        let t2 = e2.service_at_locations;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) l(t2[s2], {
            instancePath: p2 + "/service_at_locations/" + s2,
            parentData: t2,
            parentDataProperty: s2,
            rootData: d2,
            dynamicAnchors: m2
          }) || (u2 = null === u2 ? l.errors : u2.concat(l.errors), f2 = u2.length);
        } else {
          const e3 = {
            instancePath: p2 + "/service_at_locations",
            schemaPath: "#/properties/service_at_locations/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.attributes) {
        let t2 = e2.attributes;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) {
            let e4 = t2[s2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: p2 + "/attributes/" + s2 + "/id",
                  schemaPath: "#/$defs/Attribute/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.link_type && "string" != typeof e4.link_type) {
                const e5 = {
                  instancePath: p2 + "/attributes/" + s2 + "/link_type",
                  schemaPath: "#/$defs/Attribute/properties/link_type/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.taxonomy_term) {
                let t3 = e4.taxonomy_term;
                if (t3 && "object" == typeof t3 && !Array.isArray(t3)) {
                  if (void 0 !== t3.id && "string" != typeof t3.id) {
                    const e5 = {
                      instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/id",
                      schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/id/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.name && "string" != typeof t3.name) {
                    const e5 = {
                      instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/name",
                      schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/name/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.description && "string" != typeof t3.description) {
                    const e5 = {
                      instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/description",
                      schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/description/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.term && "string" != typeof t3.term) {
                    const e5 = { instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/term", schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/term/type", keyword: "type", params: { type: "string" } };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.taxonomy && "string" != typeof t3.taxonomy) {
                    const e5 = {
                      instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/taxonomy",
                      schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/taxonomy/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.term_uri && "string" != typeof t3.term_uri) {
                    const e5 = {
                      instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term/term_uri",
                      schemaPath: "#/$defs/Attribute/properties/taxonomy_term/properties/term_uri/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                } else {
                  const e5 = {
                    instancePath: p2 + "/attributes/" + s2 + "/taxonomy_term",
                    schemaPath: "#/$defs/Attribute/properties/taxonomy_term/type",
                    keyword: "type",
                    params: { type: "object" }
                  };
                  null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                }
              }
            } else {
              const e5 = {
                instancePath: p2 + "/attributes/" + s2,
                schemaPath: "#/$defs/Attribute/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = {
            instancePath: p2 + "/attributes",
            schemaPath: "#/properties/attributes/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      if (void 0 !== e2.capacities) {
        let t2 = e2.capacities;
        if (Array.isArray(t2)) {
          const e3 = t2.length;
          for (let s2 = 0; s2 < e3; s2++) {
            let e4 = t2[s2];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: p2 + "/capacities/" + s2 + "/id",
                  schemaPath: "#/$defs/Capacity/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.unit) {
                let t3 = e4.unit;
                if (t3 && "object" == typeof t3 && !Array.isArray(t3)) {
                  if (void 0 !== t3.id && "string" != typeof t3.id) {
                    const e5 = { instancePath: p2 + "/capacities/" + s2 + "/unit/id", schemaPath: "#/$defs/Capacity/properties/unit/properties/id/type", keyword: "type", params: { type: "string" } };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                  if (void 0 !== t3.name && "string" != typeof t3.name) {
                    const e5 = {
                      instancePath: p2 + "/capacities/" + s2 + "/unit/name",
                      schemaPath: "#/$defs/Capacity/properties/unit/properties/name/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                  }
                } else {
                  const e5 = { instancePath: p2 + "/capacities/" + s2 + "/unit", schemaPath: "#/$defs/Capacity/properties/unit/type", keyword: "type", params: {
                    type: "object"
                  } };
                  null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                }
              }
              if (void 0 !== e4.available) {
                let t3 = e4.available;
                if ("number" != typeof t3 || !isFinite(t3)) {
                  const e5 = {
                    instancePath: p2 + "/capacities/" + s2 + "/available",
                    schemaPath: "#/$defs/Capacity/properties/available/type",
                    keyword: "type",
                    params: { type: "number" }
                  };
                  null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                }
              }
              if (void 0 !== e4.maximum) {
                let t3 = e4.maximum;
                if ("number" != typeof t3 || !isFinite(t3)) {
                  const e5 = { instancePath: p2 + "/capacities/" + s2 + "/maximum", schemaPath: "#/$defs/Capacity/properties/maximum/type", keyword: "type", params: { type: "number" } };
                  null === u2 ? u2 = [e5] : u2.push(e5), f2++;
                }
              }
              if (void 0 !== e4.updated && "string" != typeof e4.updated) {
                const e5 = {
                  instancePath: p2 + "/capacities/" + s2 + "/updated",
                  schemaPath: "#/$defs/Capacity/properties/updated/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
              if (void 0 !== e4.description && "string" != typeof e4.description) {
                const e5 = {
                  instancePath: p2 + "/capacities/" + s2 + "/description",
                  schemaPath: "#/$defs/Capacity/properties/description/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === u2 ? u2 = [e5] : u2.push(e5), f2++;
              }
            } else {
              const e5 = {
                instancePath: p2 + "/capacities/" + s2,
                schemaPath: "#/$defs/Capacity/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === u2 ? u2 = [e5] : u2.push(e5), f2++;
            }
          }
        } else {
          const e3 = {
            instancePath: p2 + "/capacities",
            schemaPath: "#/properties/capacities/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === u2 ? u2 = [e3] : u2.push(e3), f2++;
        }
      }
      void 0 !== e2.send && (v(e2.send, {
        instancePath: p2 + "/send",
        parentData: e2,
        parentDataProperty: "send",
        rootData: d2,
        dynamicAnchors: m2
      }) || (u2 = null === u2 ? v.errors : u2.concat(v.errors), f2 = u2.length));
    } else {
      const e3 = { instancePath: p2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === u2 ? u2 = [e3] : u2.push(e3), f2++;
    }
    return w.errors = u2, 0 === f2;
  }
  f.evaluated = { props: { total: true, from: true, from_text: true, note: true }, dynamicProps: false, dynamicItems: false }, P.evaluated = { props: {
    phase: true,
    total: true,
    on_roll: true,
    on_roll_band: true,
    available: true,
    available_band: true,
    as_at: true,
    note: true,
    planned: true
  }, dynamicProps: false, dynamicItems: false }, g.evaluated = { props: { date: true, text: true }, dynamicProps: false, dynamicItems: false }, v.evaluated = { props: {
    kind: true,
    kind_label: true,
    source: true,
    same_as: true,
    needs: true,
    needs_text: true,
    conditions: true,
    categories: true,
    localities: true,
    tier: true,
    plan: true,
    assessment: true,
    referral: true,
    payment: true,
    personal_budget: true,
    times: true,
    setting: true,
    transport: true,
    personal_care: true,
    break_kinds: true,
    access: true,
    before_you_go: true,
    year_groups: true,
    places: true,
    places_note: true,
    how_decided: true,
    top_up: true,
    opens: true,
    apply: true,
    easy_read: true
  }, dynamicProps: false, dynamicItems: false }, w.evaluated = { props: {
    id: true,
    name: true,
    status: true,
    alternate_name: true,
    description: true,
    url: true,
    additional_urls: true,
    email: true,
    minimum_age: true,
    maximum_age: true,
    eligibility_description: true,
    application_process: true,
    wait_time: true,
    interpretation_services: true,
    alert: true,
    fees: true,
    accreditations: true,
    assured_date: true,
    last_modified: true,
    organization_id: true,
    organization: true,
    phones: true,
    contacts: true,
    languages: true,
    schedules: true,
    cost_options: true,
    service_areas: true,
    service_at_locations: true,
    attributes: true,
    capacities: true,
    send: true
  }, dynamicProps: false, dynamicItems: false };
  const k = {
    type: "object",
    properties: { url: { type: "string" }, kind: {
      type: "string",
      enum: ["services", "cards", "index"]
    }, items: { type: "integer" }, sha256: { type: "string" } },
    required: ["url", "kind"]
  }, _ = new RegExp("^1\\.\\d+$", "u"), b = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
  function A(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = A.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.name) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.name && "string" != typeof e2.name) {
        const e3 = { instancePath: t2 + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.for && "string" != typeof e2.for) {
        const e3 = { instancePath: t2 + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.phone && "string" != typeof e2.phone) {
        const e3 = { instancePath: t2 + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.text && "string" != typeof e2.text) {
        const e3 = { instancePath: t2 + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.hours && "string" != typeof e2.hours) {
        const e3 = { instancePath: t2 + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.checked) {
        let s3 = e2.checked;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = {
              instancePath: t2 + "/checked",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/checked", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return A.errors = p2, 0 === o2;
  }
  function $(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = $.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 !== e2.statement_url && "string" != typeof e2.statement_url) {
        const e3 = {
          instancePath: t2 + "/statement_url",
          schemaPath: "#/properties/statement_url/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.reviewed) {
        let s3 = e2.reviewed;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = i3 === o2;
        n3 = n3 || c2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/properties/reviewed/anyOf/1/type", keyword: "type", params: { type: "null" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = y3 === o2, n3 = n3 || c2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/properties/reviewed/anyOf", keyword: "anyOf", params: {} };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.range && "string" != typeof e2.range) {
        const e3 = { instancePath: t2 + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.criteria && "string" != typeof e2.criteria) {
        const e3 = { instancePath: t2 + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.how_it_meets_needs && "string" != typeof e2.how_it_meets_needs) {
        const e3 = { instancePath: t2 + "/how_it_meets_needs", schemaPath: "#/properties/how_it_meets_needs/type", keyword: "type", params: {
          type: "string"
        } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.comment_url && "string" != typeof e2.comment_url) {
        const e3 = {
          instancePath: t2 + "/comment_url",
          schemaPath: "#/properties/comment_url/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.moving_on && "string" != typeof e2.moving_on) {
        const e3 = {
          instancePath: t2 + "/moving_on",
          schemaPath: "#/properties/moving_on/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.adult_url && "string" != typeof e2.adult_url) {
        const e3 = {
          instancePath: t2 + "/adult_url",
          schemaPath: "#/properties/adult_url/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return $.errors = p2, 0 === o2;
  }
  A.evaluated = { props: { name: true, for: true, phone: true, text: true, hours: true, checked: true }, dynamicProps: false, dynamicItems: false }, $.evaluated = { props: { statement_url: true, reviewed: true, range: true, criteria: true, how_it_meets_needs: true, comment_url: true, moving_on: true, adult_url: true }, dynamicProps: false, dynamicItems: false };
  const D = {
    type: "string",
    enum: ["mainstream", "nursery", "special", "hospital", "pru", "ap-academy", "16-19-academy", "college", "specialist-college", "independent"]
  }, j = { type: "object", properties: { what: { type: "string" }, when: {
    type: "string",
    enum: ["every-day", "visiting", "arranged", "not-here"]
  }, who: { type: "string" }, pays: { type: "string" }, ask: { type: "string" }, site: { type: "string" } }, required: ["what"] };
  function x(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = x.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.key) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.key && "string" != typeof e2.key) {
        const e3 = { instancePath: t2 + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.also) {
        let s3 = e2.also;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/also/" + a3,
              schemaPath: "#/properties/also/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e4] : p2.push(e4), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/also",
            schemaPath: "#/properties/also/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.heading && "string" != typeof e2.heading) {
        const e3 = {
          instancePath: t2 + "/heading",
          schemaPath: "#/properties/heading/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.text && "string" != typeof e2.text) {
        const e3 = { instancePath: t2 + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: {
          type: "string"
        } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.easy_read) {
        let s3 = e2.easy_read;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.text) {
                const e5 = { instancePath: t2 + "/easy_read/" + a3, schemaPath: "#/$defs/EasyRead/required", keyword: "required", params: { missingProperty: "text" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.text && "string" != typeof e4.text) {
                const e5 = { instancePath: t2 + "/easy_read/" + a3 + "/text", schemaPath: "#/$defs/EasyRead/properties/text/type", keyword: "type", params: {
                  type: "string"
                } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.image && "string" != typeof e4.image) {
                const e5 = {
                  instancePath: t2 + "/easy_read/" + a3 + "/image",
                  schemaPath: "#/$defs/EasyRead/properties/image/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.alt && "string" != typeof e4.alt) {
                const e5 = {
                  instancePath: t2 + "/easy_read/" + a3 + "/alt",
                  schemaPath: "#/$defs/EasyRead/properties/alt/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
            } else {
              const e5 = {
                instancePath: t2 + "/easy_read/" + a3,
                schemaPath: "#/$defs/EasyRead/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === p2 ? p2 = [e5] : p2.push(e5), o2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/easy_read", schemaPath: "#/properties/easy_read/type", keyword: "type", params: { type: "array" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.media) {
        let s3 = e2.media;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.src) {
                const e5 = { instancePath: t2 + "/media/" + a3, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "src" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 === e4.alt) {
                const e5 = {
                  instancePath: t2 + "/media/" + a3,
                  schemaPath: "#/properties/media/items/required",
                  keyword: "required",
                  params: { missingProperty: "alt" }
                };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.src && "string" != typeof e4.src) {
                const e5 = { instancePath: t2 + "/media/" + a3 + "/src", schemaPath: "#/properties/media/items/properties/src/type", keyword: "type", params: { type: "string" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.alt && "string" != typeof e4.alt) {
                const e5 = { instancePath: t2 + "/media/" + a3 + "/alt", schemaPath: "#/properties/media/items/properties/alt/type", keyword: "type", params: { type: "string" } };
                null === p2 ? p2 = [e5] : p2.push(e5), o2++;
              }
              if (void 0 !== e4.consent_until) {
                let s4 = e4.consent_until;
                const n3 = o2;
                let i3 = false;
                const y3 = o2;
                if ("string" == typeof s4) {
                  if (!r.test(s4)) {
                    const e5 = {
                      instancePath: t2 + "/media/" + a3 + "/consent_until",
                      schemaPath: "#/$defs/Date/pattern",
                      keyword: "pattern",
                      params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
                    };
                    null === p2 ? p2 = [e5] : p2.push(e5), o2++;
                  }
                } else {
                  const e5 = {
                    instancePath: t2 + "/media/" + a3 + "/consent_until",
                    schemaPath: "#/$defs/Date/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  null === p2 ? p2 = [e5] : p2.push(e5), o2++;
                }
                var c2 = y3 === o2;
                i3 = i3 || c2;
                const l2 = o2;
                if (null !== s4) {
                  const e5 = {
                    instancePath: t2 + "/media/" + a3 + "/consent_until",
                    schemaPath: "#/properties/media/items/properties/consent_until/anyOf/1/type",
                    keyword: "type",
                    params: { type: "null" }
                  };
                  null === p2 ? p2 = [e5] : p2.push(e5), o2++;
                }
                if (c2 = l2 === o2, i3 = i3 || c2, i3) o2 = n3, null !== p2 && (n3 ? p2.length = n3 : p2 = null);
                else {
                  const e5 = { instancePath: t2 + "/media/" + a3 + "/consent_until", schemaPath: "#/properties/media/items/properties/consent_until/anyOf", keyword: "anyOf", params: {} };
                  null === p2 ? p2 = [e5] : p2.push(e5), o2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/media/" + a3, schemaPath: "#/properties/media/items/type", keyword: "type", params: { type: "object" } };
              null === p2 ? p2 = [e5] : p2.push(e5), o2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/media",
            schemaPath: "#/properties/media/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.contact) {
        let s3 = e2.contact;
        if (s3 && "object" == typeof s3 && !Array.isArray(s3)) {
          if (void 0 !== s3.name && "string" != typeof s3.name) {
            const e3 = {
              instancePath: t2 + "/contact/name",
              schemaPath: "#/$defs/FeedContact/properties/name/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
          if (void 0 !== s3.phone && "string" != typeof s3.phone) {
            const e3 = {
              instancePath: t2 + "/contact/phone",
              schemaPath: "#/$defs/FeedContact/properties/phone/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
          if (void 0 !== s3.email && "string" != typeof s3.email) {
            const e3 = {
              instancePath: t2 + "/contact/email",
              schemaPath: "#/$defs/FeedContact/properties/email/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
          if (void 0 !== s3.hours && "string" != typeof s3.hours) {
            const e3 = {
              instancePath: t2 + "/contact/hours",
              schemaPath: "#/$defs/FeedContact/properties/hours/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
          if (void 0 !== s3.url && "string" != typeof s3.url) {
            const e3 = { instancePath: t2 + "/contact/url", schemaPath: "#/$defs/FeedContact/properties/url/type", keyword: "type", params: { type: "string" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/contact",
            schemaPath: "#/$defs/FeedContact/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.site && "string" != typeof e2.site) {
        const e3 = {
          instancePath: t2 + "/site",
          schemaPath: "#/properties/site/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: {
        type: "object"
      } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return x.errors = p2, 0 === o2;
  }
  function q(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = q.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.text) {
        const e3 = {
          instancePath: t2,
          schemaPath: "#/required",
          keyword: "required",
          params: { missingProperty: "text" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.text && "string" != typeof e2.text) {
        const e3 = {
          instancePath: t2 + "/text",
          schemaPath: "#/properties/text/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.image && "string" != typeof e2.image) {
        const e3 = {
          instancePath: t2 + "/image",
          schemaPath: "#/properties/image/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.alt && "string" != typeof e2.alt) {
        const e3 = { instancePath: t2 + "/alt", schemaPath: "#/properties/alt/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.consent_until) {
        let s3 = e2.consent_until;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = {
              instancePath: t2 + "/consent_until",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/consent_until",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = i3 === o2;
        n3 = n3 || c2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = {
            instancePath: t2 + "/consent_until",
            schemaPath: "#/properties/consent_until/anyOf/1/type",
            keyword: "type",
            params: { type: "null" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = y3 === o2, n3 = n3 || c2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = {
            instancePath: t2 + "/consent_until",
            schemaPath: "#/properties/consent_until/anyOf",
            keyword: "anyOf",
            params: {}
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return q.errors = p2, 0 === o2;
  }
  function O(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: i2 = e2, dynamicAnchors: p2 = {} } = {}) {
    let o2 = null, y2 = 0;
    const c2 = O.evaluated;
    if (c2.dynamicProps && (c2.props = void 0), c2.dynamicItems && (c2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.id) {
        const e3 = {
          instancePath: t2,
          schemaPath: "#/required",
          keyword: "required",
          params: { missingProperty: "id" }
        };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.organization) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: {
          missingProperty: "organization"
        } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.setting) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "setting" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.sections) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = { instancePath: t2 + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.organization && (n(e2.organization, { instancePath: t2 + "/organization", parentData: e2, parentDataProperty: "organization", rootData: i2, dynamicAnchors: p2 }) || (o2 = null === o2 ? n.errors : o2.concat(n.errors), y2 = o2.length)), void 0 !== e2.urn && "string" != typeof e2.urn) {
        const e3 = { instancePath: t2 + "/urn", schemaPath: "#/properties/urn/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.phase && "string" != typeof e2.phase) {
        const e3 = { instancePath: t2 + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.setting) {
        let s3 = e2.setting;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/setting", schemaPath: "#/$defs/ReportSetting/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
        if ("mainstream" !== s3 && "nursery" !== s3 && "special" !== s3 && "hospital" !== s3 && "pru" !== s3 && "ap-academy" !== s3 && "16-19-academy" !== s3 && "college" !== s3 && "specialist-college" !== s3 && "independent" !== s3) {
          const e3 = {
            instancePath: t2 + "/setting",
            schemaPath: "#/$defs/ReportSetting/enum",
            keyword: "enum",
            params: { allowedValues: D.enum }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.reviewed) {
        let s3 = e2.reviewed;
        const a3 = y2;
        let n2 = false;
        const i3 = y2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
        var l2 = i3 === y2;
        n2 = n2 || l2;
        const p3 = y2;
        if (null !== s3) {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/properties/reviewed/anyOf/1/type", keyword: "type", params: { type: "null" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
        if (l2 = p3 === y2, n2 = n2 || l2, n2) y2 = a3, null !== o2 && (a3 ? o2.length = a3 : o2 = null);
        else {
          const e3 = { instancePath: t2 + "/reviewed", schemaPath: "#/properties/reviewed/anyOf", keyword: "anyOf", params: {} };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.next_review) {
        let s3 = e2.next_review;
        const a3 = y2;
        let n2 = false;
        const i3 = y2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/next_review", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
              pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
            } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/next_review", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
        var h2 = i3 === y2;
        n2 = n2 || h2;
        const p3 = y2;
        if (null !== s3) {
          const e3 = { instancePath: t2 + "/next_review", schemaPath: "#/properties/next_review/anyOf/1/type", keyword: "type", params: { type: "null" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
        if (h2 = p3 === y2, n2 = n2 || h2, n2) y2 = a3, null !== o2 && (a3 ? o2.length = a3 : o2 = null);
        else {
          const e3 = { instancePath: t2 + "/next_review", schemaPath: "#/properties/next_review/anyOf", keyword: "anyOf", params: {} };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.url && "string" != typeof e2.url) {
        const e3 = { instancePath: t2 + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.source && "string" != typeof e2.source) {
        const e3 = { instancePath: t2 + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.sections) {
        let s3 = e2.sections;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) x(s3[a3], {
            instancePath: t2 + "/sections/" + a3,
            parentData: s3,
            parentDataProperty: a3,
            rootData: i2,
            dynamicAnchors: p2
          }) || (o2 = null === o2 ? x.errors : o2.concat(x.errors), y2 = o2.length);
        } else {
          const e3 = {
            instancePath: t2 + "/sections",
            schemaPath: "#/properties/sections/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.contacts) {
        let s3 = e2.contacts;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.role && "string" != typeof e4.role) {
                const e5 = {
                  instancePath: t2 + "/contacts/" + a3 + "/role",
                  schemaPath: "#/properties/contacts/items/properties/role/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = {
                  instancePath: t2 + "/contacts/" + a3 + "/name",
                  schemaPath: "#/properties/contacts/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.phone && "string" != typeof e4.phone) {
                const e5 = {
                  instancePath: t2 + "/contacts/" + a3 + "/phone",
                  schemaPath: "#/properties/contacts/items/properties/phone/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.email && "string" != typeof e4.email) {
                const e5 = { instancePath: t2 + "/contacts/" + a3 + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.checked) {
                let s4 = e4.checked;
                if ("string" == typeof s4) {
                  if (!r.test(s4)) {
                    const e5 = {
                      instancePath: t2 + "/contacts/" + a3 + "/checked",
                      schemaPath: "#/$defs/Date/pattern",
                      keyword: "pattern",
                      params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
                    };
                    null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                  }
                } else {
                  const e5 = {
                    instancePath: t2 + "/contacts/" + a3 + "/checked",
                    schemaPath: "#/$defs/Date/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/contacts/" + a3, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.links) {
        let s3 = e2.links;
        if (s3 && "object" == typeof s3 && !Array.isArray(s3)) for (const e3 in s3) {
          let a3 = s3[e3];
          const n2 = y2;
          let i3 = false;
          const p3 = y2;
          if ("string" != typeof a3) {
            const s4 = {
              instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/links/additionalProperties/anyOf/0/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [s4] : o2.push(s4), y2++;
          }
          var d2 = p3 === y2;
          i3 = i3 || d2;
          const c3 = y2;
          if (a3 && "object" == typeof a3 && !Array.isArray(a3)) {
            if (void 0 !== a3.url && "string" != typeof a3.url) {
              const s4 = {
                instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
                schemaPath: "#/properties/links/additionalProperties/anyOf/1/properties/url/type",
                keyword: "type",
                params: { type: "string" }
              };
              null === o2 ? o2 = [s4] : o2.push(s4), y2++;
            }
            if (void 0 !== a3.date) {
              let s4 = a3.date;
              if ("string" == typeof s4) {
                if (!r.test(s4)) {
                  const s5 = { instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                    pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                  } };
                  null === o2 ? o2 = [s5] : o2.push(s5), y2++;
                }
              } else {
                const s5 = {
                  instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1") + "/date",
                  schemaPath: "#/$defs/Date/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [s5] : o2.push(s5), y2++;
              }
            }
          } else {
            const s4 = {
              instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/links/additionalProperties/anyOf/1/type",
              keyword: "type",
              params: { type: "object" }
            };
            null === o2 ? o2 = [s4] : o2.push(s4), y2++;
          }
          if (d2 = c3 === y2, i3 = i3 || d2, i3) y2 = n2, null !== o2 && (n2 ? o2.length = n2 : o2 = null);
          else {
            const s4 = { instancePath: t2 + "/links/" + e3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/links/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            null === o2 ? o2 = [s4] : o2.push(s4), y2++;
          }
        }
        else {
          const e3 = { instancePath: t2 + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.case_studies) {
        let s3 = e2.case_studies;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) q(s3[a3], {
            instancePath: t2 + "/case_studies/" + a3,
            parentData: s3,
            parentDataProperty: a3,
            rootData: i2,
            dynamicAnchors: p2
          }) || (o2 = null === o2 ? q.errors : o2.concat(q.errors), y2 = o2.length);
        } else {
          const e3 = { instancePath: t2 + "/case_studies", schemaPath: "#/properties/case_studies/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.facts) {
        let s3 = e2.facts;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.label) {
                const e5 = { instancePath: t2 + "/facts/" + a3, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "label" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.value) {
                const e5 = { instancePath: t2 + "/facts/" + a3, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "value" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.label && "string" != typeof e4.label) {
                const e5 = { instancePath: t2 + "/facts/" + a3 + "/label", schemaPath: "#/properties/facts/items/properties/label/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.value && "string" != typeof e4.value) {
                const e5 = {
                  instancePath: t2 + "/facts/" + a3 + "/value",
                  schemaPath: "#/properties/facts/items/properties/value/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/facts/" + a3, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.needs) {
        let s3 = e2.needs;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = { instancePath: t2 + "/needs/" + a3, schemaPath: "#/properties/needs/items/type", keyword: "type", params: {
              type: "string"
            } };
            null === o2 ? o2 = [e4] : o2.push(e4), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.layers) {
        let s3 = e2.layers;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.name) {
                const e5 = {
                  instancePath: t2 + "/layers/" + a3,
                  schemaPath: "#/properties/layers/items/required",
                  keyword: "required",
                  params: { missingProperty: "name" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.text) {
                const e5 = {
                  instancePath: t2 + "/layers/" + a3,
                  schemaPath: "#/properties/layers/items/required",
                  keyword: "required",
                  params: { missingProperty: "text" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = { instancePath: t2 + "/layers/" + a3 + "/name", schemaPath: "#/properties/layers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.text && "string" != typeof e4.text) {
                const e5 = {
                  instancePath: t2 + "/layers/" + a3 + "/text",
                  schemaPath: "#/properties/layers/items/properties/text/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/layers/" + a3, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.provision) {
        let s3 = e2.provision;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.name) {
                const e5 = {
                  instancePath: t2 + "/provision/" + a3,
                  schemaPath: "#/$defs/Provision/required",
                  keyword: "required",
                  params: { missingProperty: "name" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = { instancePath: t2 + "/provision/" + a3 + "/name", schemaPath: "#/$defs/Provision/properties/name/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.text && "string" != typeof e4.text) {
                const e5 = { instancePath: t2 + "/provision/" + a3 + "/text", schemaPath: "#/$defs/Provision/properties/text/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.layer && "string" != typeof e4.layer) {
                const e5 = {
                  instancePath: t2 + "/provision/" + a3 + "/layer",
                  schemaPath: "#/$defs/Provision/properties/layer/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.pupils) {
                let s4 = e4.pupils;
                if ("number" != typeof s4 || s4 % 1 || isNaN(s4) || !isFinite(s4)) {
                  const e5 = {
                    instancePath: t2 + "/provision/" + a3 + "/pupils",
                    schemaPath: "#/$defs/Provision/properties/pupils/type",
                    keyword: "type",
                    params: { type: "integer" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
                if ("number" == typeof s4 && isFinite(s4) && (s4 < 0 || isNaN(s4))) {
                  const e5 = {
                    instancePath: t2 + "/provision/" + a3 + "/pupils",
                    schemaPath: "#/$defs/Provision/properties/pupils/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.image && "string" != typeof e4.image) {
                const e5 = { instancePath: t2 + "/provision/" + a3 + "/image", schemaPath: "#/$defs/Provision/properties/image/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.alt && "string" != typeof e4.alt) {
                const e5 = { instancePath: t2 + "/provision/" + a3 + "/alt", schemaPath: "#/$defs/Provision/properties/alt/type", keyword: "type", params: {
                  type: "string"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/provision/" + a3, schemaPath: "#/$defs/Provision/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/provision", schemaPath: "#/properties/provision/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.health) {
        let s3 = e2.health;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            const r2 = y2;
            let n2 = false;
            const i3 = y2;
            if ("string" != typeof e4) {
              const e5 = {
                instancePath: t2 + "/health/" + a3,
                schemaPath: "#/properties/health/items/anyOf/0/type",
                keyword: "type",
                params: { type: "string" }
              };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
            var m2 = i3 === y2;
            n2 = n2 || m2;
            const p3 = y2;
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.what) {
                const e5 = { instancePath: t2 + "/health/" + a3, schemaPath: "#/$defs/Health/required", keyword: "required", params: { missingProperty: "what" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.what && "string" != typeof e4.what) {
                const e5 = { instancePath: t2 + "/health/" + a3 + "/what", schemaPath: "#/$defs/Health/properties/what/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.when) {
                let s4 = e4.when;
                if ("string" != typeof s4) {
                  const e5 = {
                    instancePath: t2 + "/health/" + a3 + "/when",
                    schemaPath: "#/$defs/Health/properties/when/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
                if ("every-day" !== s4 && "visiting" !== s4 && "arranged" !== s4 && "not-here" !== s4) {
                  const e5 = {
                    instancePath: t2 + "/health/" + a3 + "/when",
                    schemaPath: "#/$defs/Health/properties/when/enum",
                    keyword: "enum",
                    params: { allowedValues: j.properties.when.enum }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.who && "string" != typeof e4.who) {
                const e5 = {
                  instancePath: t2 + "/health/" + a3 + "/who",
                  schemaPath: "#/$defs/Health/properties/who/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.pays && "string" != typeof e4.pays) {
                const e5 = { instancePath: t2 + "/health/" + a3 + "/pays", schemaPath: "#/$defs/Health/properties/pays/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.ask && "string" != typeof e4.ask) {
                const e5 = { instancePath: t2 + "/health/" + a3 + "/ask", schemaPath: "#/$defs/Health/properties/ask/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.site && "string" != typeof e4.site) {
                const e5 = { instancePath: t2 + "/health/" + a3 + "/site", schemaPath: "#/$defs/Health/properties/site/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/health/" + a3, schemaPath: "#/$defs/Health/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
            if (m2 = p3 === y2, n2 = n2 || m2, n2) y2 = r2, null !== o2 && (r2 ? o2.length = r2 : o2 = null);
            else {
              const e5 = { instancePath: t2 + "/health/" + a3, schemaPath: "#/properties/health/items/anyOf", keyword: "anyOf", params: {} };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/health",
            schemaPath: "#/properties/health/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.moving_on) {
        let s3 = e2.moving_on;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s3[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.age) {
                const e5 = {
                  instancePath: t2 + "/moving_on/" + a3,
                  schemaPath: "#/properties/moving_on/items/required",
                  keyword: "required",
                  params: { missingProperty: "age" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.what) {
                const e5 = {
                  instancePath: t2 + "/moving_on/" + a3,
                  schemaPath: "#/properties/moving_on/items/required",
                  keyword: "required",
                  params: { missingProperty: "what" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.age && "string" != typeof e4.age) {
                const e5 = {
                  instancePath: t2 + "/moving_on/" + a3 + "/age",
                  schemaPath: "#/properties/moving_on/items/properties/age/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.when && "string" != typeof e4.when) {
                const e5 = { instancePath: t2 + "/moving_on/" + a3 + "/when", schemaPath: "#/properties/moving_on/items/properties/when/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.what && "string" != typeof e4.what) {
                const e5 = {
                  instancePath: t2 + "/moving_on/" + a3 + "/what",
                  schemaPath: "#/properties/moving_on/items/properties/what/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/moving_on/" + a3, schemaPath: "#/properties/moving_on/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/moving_on", schemaPath: "#/properties/moving_on/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.sites) {
        let s3 = e2.sites;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) if ("string" != typeof s3[a3]) {
            const e4 = {
              instancePath: t2 + "/sites/" + a3,
              schemaPath: "#/properties/sites/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e4] : o2.push(e4), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === o2 ? o2 = [e3] : o2.push(e3), y2++;
    }
    return O.errors = o2, 0 === y2;
  }
  x.evaluated = { props: {
    key: true,
    also: true,
    heading: true,
    text: true,
    easy_read: true,
    media: true,
    contact: true,
    site: true
  }, dynamicProps: false, dynamicItems: false }, q.evaluated = { props: { text: true, image: true, alt: true, consent_until: true }, dynamicProps: false, dynamicItems: false }, O.evaluated = { props: {
    id: true,
    organization: true,
    urn: true,
    phase: true,
    setting: true,
    reviewed: true,
    next_review: true,
    url: true,
    source: true,
    sections: true,
    contacts: true,
    links: true,
    case_studies: true,
    facts: true,
    needs: true,
    layers: true,
    provision: true,
    health: true,
    moving_on: true,
    sites: true
  }, dynamicProps: false, dynamicItems: false };
  const z = { type: "object", properties: { id: { type: "string" }, theme: { type: "string" }, comment: { anyOf: [{ type: "string" }, {
    type: "array",
    items: { type: "string" }
  }] }, response: { type: ["string", "null"] }, action: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, { type: "null" }] }, status: {
    type: "string",
    enum: ["new", "answered", "planned", "under-way", "done", "not-possible"]
  }, lead: { type: "string" }, received: { anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }] }, responded: {
    anyOf: [{ $ref: "#/$defs/Date" }, { type: "null" }]
  }, source: { type: "string" } }, required: ["id", "comment"] };
  function F(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: n2 = e2, dynamicAnchors: i2 = {} } = {}) {
    let p2 = null, o2 = 0;
    const y2 = F.evaluated;
    if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.id) {
        const e3 = {
          instancePath: t2,
          schemaPath: "#/required",
          keyword: "required",
          params: { missingProperty: "id" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 === e2.comment) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.id && "string" != typeof e2.id) {
        const e3 = { instancePath: t2 + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.theme && "string" != typeof e2.theme) {
        const e3 = { instancePath: t2 + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.comment) {
        let s3 = e2.comment;
        const a3 = o2;
        let r2 = false;
        const n3 = o2;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/comment", schemaPath: "#/properties/comment/anyOf/0/type", keyword: "type", params: {
            type: "string"
          } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var c2 = n3 === o2;
        r2 = r2 || c2;
        const i3 = o2;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a4 = 0; a4 < e3; a4++) if ("string" != typeof s3[a4]) {
            const e4 = {
              instancePath: t2 + "/comment/" + a4,
              schemaPath: "#/properties/comment/anyOf/1/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e4] : p2.push(e4), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/comment",
            schemaPath: "#/properties/comment/anyOf/1/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (c2 = i3 === o2, r2 = r2 || c2, r2) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = {
            instancePath: t2 + "/comment",
            schemaPath: "#/properties/comment/anyOf",
            keyword: "anyOf",
            params: {}
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.response) {
        let s3 = e2.response;
        if ("string" != typeof s3 && null !== s3) {
          const e3 = { instancePath: t2 + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: z.properties.response.type } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.action) {
        let s3 = e2.action;
        const a3 = o2;
        let r2 = false;
        const n3 = o2;
        if ("string" != typeof s3) {
          const e3 = { instancePath: t2 + "/action", schemaPath: "#/properties/action/anyOf/0/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var l2 = n3 === o2;
        r2 = r2 || l2;
        const i3 = o2;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a4 = 0; a4 < e3; a4++) if ("string" != typeof s3[a4]) {
            const e4 = {
              instancePath: t2 + "/action/" + a4,
              schemaPath: "#/properties/action/anyOf/1/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === p2 ? p2 = [e4] : p2.push(e4), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/action",
            schemaPath: "#/properties/action/anyOf/1/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        l2 = i3 === o2, r2 = r2 || l2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = {
            instancePath: t2 + "/action",
            schemaPath: "#/properties/action/anyOf/2/type",
            keyword: "type",
            params: { type: "null" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (l2 = y3 === o2, r2 = r2 || l2, r2) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = {
            instancePath: t2 + "/action",
            schemaPath: "#/properties/action/anyOf",
            keyword: "anyOf",
            params: {}
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.status) {
        let s3 = e2.status;
        if ("string" != typeof s3) {
          const e3 = {
            instancePath: t2 + "/status",
            schemaPath: "#/properties/status/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if ("new" !== s3 && "answered" !== s3 && "planned" !== s3 && "under-way" !== s3 && "done" !== s3 && "not-possible" !== s3) {
          const e3 = { instancePath: t2 + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: {
            allowedValues: z.properties.status.enum
          } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.lead && "string" != typeof e2.lead) {
        const e3 = {
          instancePath: t2 + "/lead",
          schemaPath: "#/properties/lead/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
      if (void 0 !== e2.received) {
        let s3 = e2.received;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = {
              instancePath: t2 + "/received",
              schemaPath: "#/$defs/Date/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }
            };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/received",
            schemaPath: "#/$defs/Date/type",
            keyword: "type",
            params: { type: "string" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var h2 = i3 === o2;
        n3 = n3 || h2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = {
            instancePath: t2 + "/received",
            schemaPath: "#/properties/received/anyOf/1/type",
            keyword: "type",
            params: { type: "null" }
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (h2 = y3 === o2, n3 = n3 || h2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = {
            instancePath: t2 + "/received",
            schemaPath: "#/properties/received/anyOf",
            keyword: "anyOf",
            params: {}
          };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.responded) {
        let s3 = e2.responded;
        const a3 = o2;
        let n3 = false;
        const i3 = o2;
        if ("string" == typeof s3) {
          if (!r.test(s3)) {
            const e3 = { instancePath: t2 + "/responded", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
            null === p2 ? p2 = [e3] : p2.push(e3), o2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/responded", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        var d2 = i3 === o2;
        n3 = n3 || d2;
        const y3 = o2;
        if (null !== s3) {
          const e3 = { instancePath: t2 + "/responded", schemaPath: "#/properties/responded/anyOf/1/type", keyword: "type", params: { type: "null" } };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
        if (d2 = y3 === o2, n3 = n3 || d2, n3) o2 = a3, null !== p2 && (a3 ? p2.length = a3 : p2 = null);
        else {
          const e3 = { instancePath: t2 + "/responded", schemaPath: "#/properties/responded/anyOf", keyword: "anyOf", params: {} };
          null === p2 ? p2 = [e3] : p2.push(e3), o2++;
        }
      }
      if (void 0 !== e2.source && "string" != typeof e2.source) {
        const e3 = { instancePath: t2 + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        null === p2 ? p2 = [e3] : p2.push(e3), o2++;
      }
    } else {
      const e3 = { instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      null === p2 ? p2 = [e3] : p2.push(e3), o2++;
    }
    return F.errors = p2, 0 === o2;
  }
  function I(e2, { instancePath: t2 = "", parentData: a2, parentDataProperty: n2, rootData: i2 = e2, dynamicAnchors: p2 = {} } = {}) {
    let o2 = null, y2 = 0;
    const c2 = I.evaluated;
    if (c2.dynamicProps && (c2.props = void 0), c2.dynamicItems && (c2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.version) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.generated) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 === e2.publisher) {
        const e3 = { instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
        null === o2 ? o2 = [e3] : o2.push(e3), y2++;
      }
      if (void 0 !== e2.version) {
        let s2 = e2.version;
        if ("string" == typeof s2) {
          if (!_.test(s2)) {
            const e3 = { instancePath: t2 + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^1\\.\\d+$" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.generated) {
        let s2 = e2.generated;
        if ("string" == typeof s2) {
          if (!b.test(s2)) {
            const e3 = { instancePath: t2 + "/generated", schemaPath: "#/properties/generated/format", keyword: "format", params: { format: "date-time" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/generated", schemaPath: "#/properties/generated/type", keyword: "type", params: { type: "string" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.publisher) {
        let a3 = e2.publisher;
        if (a3 && "object" == typeof a3 && !Array.isArray(a3)) {
          if (void 0 === a3.name) {
            const e3 = { instancePath: t2 + "/publisher", schemaPath: "#/$defs/Publisher/required", keyword: "required", params: { missingProperty: "name" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== a3.name) {
            let e3 = a3.name;
            if ("string" == typeof e3) {
              if (e3.length < 1) {
                const e4 = {
                  instancePath: t2 + "/publisher/name",
                  schemaPath: "#/$defs/Publisher/properties/name/minLength",
                  keyword: "minLength",
                  params: { limit: 1 }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/publisher/name", schemaPath: "#/$defs/Publisher/properties/name/type", keyword: "type", params: {
                type: "string"
              } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
          if (void 0 !== a3.url) {
            let e3 = a3.url;
            if ("string" == typeof e3) {
              if (!s.test(e3)) {
                const e4 = {
                  instancePath: t2 + "/publisher/url",
                  schemaPath: "#/$defs/Publisher/properties/url/format",
                  keyword: "format",
                  params: { format: "uri" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = {
                instancePath: t2 + "/publisher/url",
                schemaPath: "#/$defs/Publisher/properties/url/type",
                keyword: "type",
                params: { type: "string" }
              };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
          if (void 0 !== a3.area) {
            let e3 = a3.area;
            if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
              if (void 0 !== e3.code && "string" != typeof e3.code) {
                const e4 = { instancePath: t2 + "/publisher/area/code", schemaPath: "#/$defs/Publisher/properties/area/properties/code/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
              if (void 0 !== e3.name && "string" != typeof e3.name) {
                const e4 = {
                  instancePath: t2 + "/publisher/area/name",
                  schemaPath: "#/$defs/Publisher/properties/area/properties/name/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/publisher/area", schemaPath: "#/$defs/Publisher/properties/area/type", keyword: "type", params: {
                type: "object"
              } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/publisher", schemaPath: "#/$defs/Publisher/type", keyword: "type", params: { type: "object" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.licence) {
        let s2 = e2.licence;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 !== s2.name && "string" != typeof s2.name) {
            const e3 = {
              instancePath: t2 + "/licence/name",
              schemaPath: "#/properties/licence/properties/name/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.url && "string" != typeof s2.url) {
            const e3 = {
              instancePath: t2 + "/licence/url",
              schemaPath: "#/properties/licence/properties/url/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/licence",
            schemaPath: "#/properties/licence/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.notice) {
        let s2 = e2.notice;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 === s2.text) {
            const e3 = { instancePath: t2 + "/notice", schemaPath: "#/properties/notice/required", keyword: "required", params: { missingProperty: "text" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.text && "string" != typeof s2.text) {
            const e3 = { instancePath: t2 + "/notice/text", schemaPath: "#/properties/notice/properties/text/type", keyword: "type", params: { type: "string" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.url && "string" != typeof s2.url) {
            const e3 = { instancePath: t2 + "/notice/url", schemaPath: "#/properties/notice/properties/url/type", keyword: "type", params: {
              type: "string"
            } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/notice", schemaPath: "#/properties/notice/type", keyword: "type", params: { type: "object" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.sources) {
        let s2 = e2.sources;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.id) {
                const e5 = {
                  instancePath: t2 + "/sources/" + a3,
                  schemaPath: "#/$defs/Source/required",
                  keyword: "required",
                  params: { missingProperty: "id" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.name) {
                const e5 = {
                  instancePath: t2 + "/sources/" + a3,
                  schemaPath: "#/$defs/Source/required",
                  keyword: "required",
                  params: { missingProperty: "name" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.id && "string" != typeof e4.id) {
                const e5 = {
                  instancePath: t2 + "/sources/" + a3 + "/id",
                  schemaPath: "#/$defs/Source/properties/id/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = { instancePath: t2 + "/sources/" + a3 + "/name", schemaPath: "#/$defs/Source/properties/name/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.url && "string" != typeof e4.url) {
                const e5 = { instancePath: t2 + "/sources/" + a3 + "/url", schemaPath: "#/$defs/Source/properties/url/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.read && "string" != typeof e4.read) {
                const e5 = { instancePath: t2 + "/sources/" + a3 + "/read", schemaPath: "#/$defs/Source/properties/read/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.of && "string" != typeof e4.of) {
                const e5 = { instancePath: t2 + "/sources/" + a3 + "/of", schemaPath: "#/$defs/Source/properties/of/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.area) {
                let s3 = e4.area;
                if (s3 && "object" == typeof s3 && !Array.isArray(s3)) {
                  if (void 0 !== s3.code && "string" != typeof s3.code) {
                    const e5 = {
                      instancePath: t2 + "/sources/" + a3 + "/area/code",
                      schemaPath: "#/$defs/Source/properties/area/properties/code/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                  }
                  if (void 0 !== s3.name && "string" != typeof s3.name) {
                    const e5 = { instancePath: t2 + "/sources/" + a3 + "/area/name", schemaPath: "#/$defs/Source/properties/area/properties/name/type", keyword: "type", params: { type: "string" } };
                    null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                  }
                } else {
                  const e5 = { instancePath: t2 + "/sources/" + a3 + "/area", schemaPath: "#/$defs/Source/properties/area/type", keyword: "type", params: { type: "object" } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/sources/" + a3, schemaPath: "#/$defs/Source/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/sources",
            schemaPath: "#/properties/sources/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.contact) {
        let s2 = e2.contact;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 !== s2.name && "string" != typeof s2.name) {
            const e3 = { instancePath: t2 + "/contact/name", schemaPath: "#/$defs/FeedContact/properties/name/type", keyword: "type", params: { type: "string" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.phone && "string" != typeof s2.phone) {
            const e3 = { instancePath: t2 + "/contact/phone", schemaPath: "#/$defs/FeedContact/properties/phone/type", keyword: "type", params: {
              type: "string"
            } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.email && "string" != typeof s2.email) {
            const e3 = {
              instancePath: t2 + "/contact/email",
              schemaPath: "#/$defs/FeedContact/properties/email/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.hours && "string" != typeof s2.hours) {
            const e3 = {
              instancePath: t2 + "/contact/hours",
              schemaPath: "#/$defs/FeedContact/properties/hours/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.url && "string" != typeof s2.url) {
            const e3 = {
              instancePath: t2 + "/contact/url",
              schemaPath: "#/$defs/FeedContact/properties/url/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/contact",
            schemaPath: "#/$defs/FeedContact/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.links) {
        let s2 = e2.links;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 !== s2.local_offer && "string" != typeof s2.local_offer) {
            const e3 = {
              instancePath: t2 + "/links/local_offer",
              schemaPath: "#/$defs/FeedLinks/properties/local_offer/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.sendiass && "string" != typeof s2.sendiass) {
            const e3 = {
              instancePath: t2 + "/links/sendiass",
              schemaPath: "#/$defs/FeedLinks/properties/sendiass/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.parent_carer_forum && "string" != typeof s2.parent_carer_forum) {
            const e3 = {
              instancePath: t2 + "/links/parent_carer_forum",
              schemaPath: "#/$defs/FeedLinks/properties/parent_carer_forum/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.complaints && "string" != typeof s2.complaints) {
            const e3 = {
              instancePath: t2 + "/links/complaints",
              schemaPath: "#/$defs/FeedLinks/properties/complaints/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.mediation && "string" != typeof s2.mediation) {
            const e3 = { instancePath: t2 + "/links/mediation", schemaPath: "#/$defs/FeedLinks/properties/mediation/type", keyword: "type", params: { type: "string" } };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
          if (void 0 !== s2.report_problem && "string" != typeof s2.report_problem) {
            const e3 = {
              instancePath: t2 + "/links/report_problem",
              schemaPath: "#/$defs/FeedLinks/properties/report_problem/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [e3] : o2.push(e3), y2++;
          }
        } else {
          const e3 = {
            instancePath: t2 + "/links",
            schemaPath: "#/$defs/FeedLinks/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.urgent) {
        let s2 = e2.urgent;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) A(s2[a3], { instancePath: t2 + "/urgent/" + a3, parentData: s2, parentDataProperty: a3, rootData: i2, dynamicAnchors: p2 }) || (o2 = null === o2 ? A.errors : o2.concat(A.errors), y2 = o2.length);
        } else {
          const e3 = {
            instancePath: t2 + "/urgent",
            schemaPath: "#/properties/urgent/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.disclosure) {
        let s2 = e2.disclosure;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 !== s2.under) {
            let e3 = s2.under;
            if ("number" != typeof e3 || e3 % 1 || isNaN(e3) || !isFinite(e3)) {
              const e4 = {
                instancePath: t2 + "/disclosure/under",
                schemaPath: "#/$defs/Disclosure/properties/under/type",
                keyword: "type",
                params: { type: "integer" }
              };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
            if ("number" == typeof e3 && isFinite(e3) && (e3 < 0 || isNaN(e3))) {
              const e4 = {
                instancePath: t2 + "/disclosure/under",
                schemaPath: "#/$defs/Disclosure/properties/under/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 }
              };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/disclosure",
            schemaPath: "#/$defs/Disclosure/type",
            keyword: "type",
            params: { type: "object" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.how_places_are_decided) {
        let s2 = e2.how_places_are_decided;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          for (const e3 in s2) if ("string" != typeof s2[e3]) {
            const s3 = {
              instancePath: t2 + "/how_places_are_decided/" + e3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/how_places_are_decided/additionalProperties/type",
              keyword: "type",
              params: { type: "string" }
            };
            null === o2 ? o2 = [s3] : o2.push(s3), y2++;
          }
        } else {
          const e3 = { instancePath: t2 + "/how_places_are_decided", schemaPath: "#/properties/how_places_are_decided/type", keyword: "type", params: { type: "object" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.labels) {
        let s2 = e2.labels;
        if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
          if (void 0 !== s2.kinds) {
            let e3 = s2.kinds;
            if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
              for (const s3 in e3) if ("string" != typeof e3[s3]) {
                const e4 = {
                  instancePath: t2 + "/labels/kinds/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/Labels/properties/kinds/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/labels/kinds", schemaPath: "#/$defs/Labels/properties/kinds/type", keyword: "type", params: {
                type: "object"
              } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
          if (void 0 !== s2.tiers) {
            let e3 = s2.tiers;
            if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
              for (const s3 in e3) if ("string" != typeof e3[s3]) {
                const e4 = {
                  instancePath: t2 + "/labels/tiers/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/Labels/properties/tiers/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/labels/tiers", schemaPath: "#/$defs/Labels/properties/tiers/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
          if (void 0 !== s2.needs) {
            let e3 = s2.needs;
            if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
              for (const s3 in e3) if ("string" != typeof e3[s3]) {
                const e4 = {
                  instancePath: t2 + "/labels/needs/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/Labels/properties/needs/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/labels/needs", schemaPath: "#/$defs/Labels/properties/needs/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
          if (void 0 !== s2.categories) {
            let e3 = s2.categories;
            if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
              for (const s3 in e3) if ("string" != typeof e3[s3]) {
                const e4 = {
                  instancePath: t2 + "/labels/categories/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/Labels/properties/categories/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e4] : o2.push(e4), y2++;
              }
            } else {
              const e4 = { instancePath: t2 + "/labels/categories", schemaPath: "#/$defs/Labels/properties/categories/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e4] : o2.push(e4), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/labels", schemaPath: "#/$defs/Labels/type", keyword: "type", params: { type: "object" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.term_dates) {
        let s2 = e2.term_dates;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.name) {
                const e5 = {
                  instancePath: t2 + "/term_dates/" + a3,
                  schemaPath: "#/properties/term_dates/items/required",
                  keyword: "required",
                  params: { missingProperty: "name" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.from) {
                const e5 = {
                  instancePath: t2 + "/term_dates/" + a3,
                  schemaPath: "#/properties/term_dates/items/required",
                  keyword: "required",
                  params: { missingProperty: "from" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.to) {
                const e5 = {
                  instancePath: t2 + "/term_dates/" + a3,
                  schemaPath: "#/properties/term_dates/items/required",
                  keyword: "required",
                  params: { missingProperty: "to" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.name && "string" != typeof e4.name) {
                const e5 = {
                  instancePath: t2 + "/term_dates/" + a3 + "/name",
                  schemaPath: "#/properties/term_dates/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.from) {
                let s3 = e4.from;
                if ("string" == typeof s3) {
                  if (!r.test(s3)) {
                    const e5 = { instancePath: t2 + "/term_dates/" + a3 + "/from", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } };
                    null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                  }
                } else {
                  const e5 = { instancePath: t2 + "/term_dates/" + a3 + "/from", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.to) {
                let s3 = e4.to;
                if ("string" == typeof s3) {
                  if (!r.test(s3)) {
                    const e5 = { instancePath: t2 + "/term_dates/" + a3 + "/to", schemaPath: "#/$defs/Date/pattern", keyword: "pattern", params: {
                      pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
                    } };
                    null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                  }
                } else {
                  const e5 = { instancePath: t2 + "/term_dates/" + a3 + "/to", schemaPath: "#/$defs/Date/type", keyword: "type", params: { type: "string" } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/term_dates/" + a3, schemaPath: "#/properties/term_dates/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/term_dates", schemaPath: "#/properties/term_dates/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.short_breaks && ($(e2.short_breaks, { instancePath: t2 + "/short_breaks", parentData: e2, parentDataProperty: "short_breaks", rootData: i2, dynamicAnchors: p2 }) || (o2 = null === o2 ? $.errors : o2.concat($.errors), y2 = o2.length)), void 0 !== e2.reports) {
        let s2 = e2.reports;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) O(s2[a3], {
            instancePath: t2 + "/reports/" + a3,
            parentData: s2,
            parentDataProperty: a3,
            rootData: i2,
            dynamicAnchors: p2
          }) || (o2 = null === o2 ? O.errors : o2.concat(O.errors), y2 = o2.length);
        } else {
          const e3 = { instancePath: t2 + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.comments) {
        let s2 = e2.comments;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) F(s2[a3], {
            instancePath: t2 + "/comments/" + a3,
            parentData: s2,
            parentDataProperty: a3,
            rootData: i2,
            dynamicAnchors: p2
          }) || (o2 = null === o2 ? F.errors : o2.concat(F.errors), y2 = o2.length);
        } else {
          const e3 = {
            instancePath: t2 + "/comments",
            schemaPath: "#/properties/comments/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.coverage) {
        let s2 = e2.coverage;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.key) {
                const e5 = { instancePath: t2 + "/coverage/" + a3, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: {
                  missingProperty: "key"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.key && "string" != typeof e4.key) {
                const e5 = {
                  instancePath: t2 + "/coverage/" + a3 + "/key",
                  schemaPath: "#/properties/coverage/items/properties/key/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.url && "string" != typeof e4.url) {
                const e5 = {
                  instancePath: t2 + "/coverage/" + a3 + "/url",
                  schemaPath: "#/properties/coverage/items/properties/url/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.note && "string" != typeof e4.note) {
                const e5 = { instancePath: t2 + "/coverage/" + a3 + "/note", schemaPath: "#/properties/coverage/items/properties/note/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/coverage/" + a3, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.ordinarily_available) {
        let s2 = e2.ordinarily_available;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.title && "string" != typeof e4.title) {
                const e5 = {
                  instancePath: t2 + "/ordinarily_available/" + a3 + "/title",
                  schemaPath: "#/$defs/OrdinarilyAvailable/properties/title/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.text && "string" != typeof e4.text) {
                const e5 = { instancePath: t2 + "/ordinarily_available/" + a3 + "/text", schemaPath: "#/$defs/OrdinarilyAvailable/properties/text/type", keyword: "type", params: {
                  type: "string"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.url && "string" != typeof e4.url) {
                const e5 = {
                  instancePath: t2 + "/ordinarily_available/" + a3 + "/url",
                  schemaPath: "#/$defs/OrdinarilyAvailable/properties/url/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.minimum_age) {
                let s3 = e4.minimum_age;
                if ("number" != typeof s3 || !isFinite(s3)) {
                  const e5 = { instancePath: t2 + "/ordinarily_available/" + a3 + "/minimum_age", schemaPath: "#/$defs/OrdinarilyAvailable/properties/minimum_age/type", keyword: "type", params: {
                    type: "number"
                  } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.maximum_age) {
                let s3 = e4.maximum_age;
                if ("number" != typeof s3 || !isFinite(s3)) {
                  const e5 = {
                    instancePath: t2 + "/ordinarily_available/" + a3 + "/maximum_age",
                    schemaPath: "#/$defs/OrdinarilyAvailable/properties/maximum_age/type",
                    keyword: "type",
                    params: { type: "number" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.needs) {
                let s3 = e4.needs;
                if (Array.isArray(s3)) {
                  const e5 = s3.length;
                  for (let r2 = 0; r2 < e5; r2++) if ("string" != typeof s3[r2]) {
                    const e6 = {
                      instancePath: t2 + "/ordinarily_available/" + a3 + "/needs/" + r2,
                      schemaPath: "#/$defs/OrdinarilyAvailable/properties/needs/items/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === o2 ? o2 = [e6] : o2.push(e6), y2++;
                  }
                } else {
                  const e5 = {
                    instancePath: t2 + "/ordinarily_available/" + a3 + "/needs",
                    schemaPath: "#/$defs/OrdinarilyAvailable/properties/needs/type",
                    keyword: "type",
                    params: { type: "array" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/ordinarily_available/" + a3, schemaPath: "#/$defs/OrdinarilyAvailable/type", keyword: "type", params: {
                type: "object"
              } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/ordinarily_available", schemaPath: "#/properties/ordinarily_available/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.glossary) {
        let s2 = e2.glossary;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.term) {
                const e5 = { instancePath: t2 + "/glossary/" + a3, schemaPath: "#/properties/glossary/items/required", keyword: "required", params: { missingProperty: "term" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.meaning) {
                const e5 = { instancePath: t2 + "/glossary/" + a3, schemaPath: "#/properties/glossary/items/required", keyword: "required", params: { missingProperty: "meaning" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.term && "string" != typeof e4.term) {
                const e5 = { instancePath: t2 + "/glossary/" + a3 + "/term", schemaPath: "#/properties/glossary/items/properties/term/type", keyword: "type", params: { type: "string" } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.meaning && "string" != typeof e4.meaning) {
                const e5 = {
                  instancePath: t2 + "/glossary/" + a3 + "/meaning",
                  schemaPath: "#/properties/glossary/items/properties/meaning/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.also) {
                let s3 = e4.also;
                if (Array.isArray(s3)) {
                  const e5 = s3.length;
                  for (let r2 = 0; r2 < e5; r2++) if ("string" != typeof s3[r2]) {
                    const e6 = {
                      instancePath: t2 + "/glossary/" + a3 + "/also/" + r2,
                      schemaPath: "#/properties/glossary/items/properties/also/items/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    null === o2 ? o2 = [e6] : o2.push(e6), y2++;
                  }
                } else {
                  const e5 = {
                    instancePath: t2 + "/glossary/" + a3 + "/also",
                    schemaPath: "#/properties/glossary/items/properties/also/type",
                    keyword: "type",
                    params: { type: "array" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = {
                instancePath: t2 + "/glossary/" + a3,
                schemaPath: "#/properties/glossary/items/type",
                keyword: "type",
                params: { type: "object" }
              };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/glossary",
            schemaPath: "#/properties/glossary/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.synonyms) {
        let s2 = e2.synonyms;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (Array.isArray(e4)) {
              const s3 = e4.length;
              for (let r2 = 0; r2 < s3; r2++) if ("string" != typeof e4[r2]) {
                const e5 = {
                  instancePath: t2 + "/synonyms/" + a3 + "/" + r2,
                  schemaPath: "#/properties/synonyms/items/items/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = {
                instancePath: t2 + "/synonyms/" + a3,
                schemaPath: "#/properties/synonyms/items/type",
                keyword: "type",
                params: { type: "array" }
              };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = {
            instancePath: t2 + "/synonyms",
            schemaPath: "#/properties/synonyms/type",
            keyword: "type",
            params: { type: "array" }
          };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.pathways) {
        let s2 = e2.pathways;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 !== e4.title && "string" != typeof e4.title) {
                const e5 = {
                  instancePath: t2 + "/pathways/" + a3 + "/title",
                  schemaPath: "#/properties/pathways/items/properties/title/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.steps) {
                let s3 = e4.steps;
                if (Array.isArray(s3)) {
                  const e5 = s3.length;
                  for (let r2 = 0; r2 < e5; r2++) {
                    let e6 = s3[r2];
                    if (e6 && "object" == typeof e6 && !Array.isArray(e6)) {
                      if (void 0 !== e6.title && "string" != typeof e6.title) {
                        const e7 = {
                          instancePath: t2 + "/pathways/" + a3 + "/steps/" + r2 + "/title",
                          schemaPath: "#/properties/pathways/items/properties/steps/items/properties/title/type",
                          keyword: "type",
                          params: { type: "string" }
                        };
                        null === o2 ? o2 = [e7] : o2.push(e7), y2++;
                      }
                      if (void 0 !== e6.text && "string" != typeof e6.text) {
                        const e7 = {
                          instancePath: t2 + "/pathways/" + a3 + "/steps/" + r2 + "/text",
                          schemaPath: "#/properties/pathways/items/properties/steps/items/properties/text/type",
                          keyword: "type",
                          params: { type: "string" }
                        };
                        null === o2 ? o2 = [e7] : o2.push(e7), y2++;
                      }
                      if (void 0 !== e6.url && "string" != typeof e6.url) {
                        const e7 = { instancePath: t2 + "/pathways/" + a3 + "/steps/" + r2 + "/url", schemaPath: "#/properties/pathways/items/properties/steps/items/properties/url/type", keyword: "type", params: { type: "string" } };
                        null === o2 ? o2 = [e7] : o2.push(e7), y2++;
                      }
                    } else {
                      const e7 = { instancePath: t2 + "/pathways/" + a3 + "/steps/" + r2, schemaPath: "#/properties/pathways/items/properties/steps/items/type", keyword: "type", params: { type: "object" } };
                      null === o2 ? o2 = [e7] : o2.push(e7), y2++;
                    }
                  }
                } else {
                  const e5 = { instancePath: t2 + "/pathways/" + a3 + "/steps", schemaPath: "#/properties/pathways/items/properties/steps/type", keyword: "type", params: { type: "array" } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
            } else {
              const e5 = { instancePath: t2 + "/pathways/" + a3, schemaPath: "#/properties/pathways/items/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/pathways", schemaPath: "#/properties/pathways/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
      if (void 0 !== e2.parts) {
        let s2 = e2.parts;
        if (Array.isArray(s2)) {
          const e3 = s2.length;
          for (let a3 = 0; a3 < e3; a3++) {
            let e4 = s2[a3];
            if (e4 && "object" == typeof e4 && !Array.isArray(e4)) {
              if (void 0 === e4.url) {
                const e5 = {
                  instancePath: t2 + "/parts/" + a3,
                  schemaPath: "#/$defs/Part/required",
                  keyword: "required",
                  params: { missingProperty: "url" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 === e4.kind) {
                const e5 = { instancePath: t2 + "/parts/" + a3, schemaPath: "#/$defs/Part/required", keyword: "required", params: {
                  missingProperty: "kind"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.url && "string" != typeof e4.url) {
                const e5 = {
                  instancePath: t2 + "/parts/" + a3 + "/url",
                  schemaPath: "#/$defs/Part/properties/url/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
              if (void 0 !== e4.kind) {
                let s3 = e4.kind;
                if ("string" != typeof s3) {
                  const e5 = {
                    instancePath: t2 + "/parts/" + a3 + "/kind",
                    schemaPath: "#/$defs/Part/properties/kind/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
                if ("services" !== s3 && "cards" !== s3 && "index" !== s3) {
                  const e5 = {
                    instancePath: t2 + "/parts/" + a3 + "/kind",
                    schemaPath: "#/$defs/Part/properties/kind/enum",
                    keyword: "enum",
                    params: { allowedValues: k.properties.kind.enum }
                  };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.items) {
                let s3 = e4.items;
                if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
                  const e5 = { instancePath: t2 + "/parts/" + a3 + "/items", schemaPath: "#/$defs/Part/properties/items/type", keyword: "type", params: { type: "integer" } };
                  null === o2 ? o2 = [e5] : o2.push(e5), y2++;
                }
              }
              if (void 0 !== e4.sha256 && "string" != typeof e4.sha256) {
                const e5 = { instancePath: t2 + "/parts/" + a3 + "/sha256", schemaPath: "#/$defs/Part/properties/sha256/type", keyword: "type", params: {
                  type: "string"
                } };
                null === o2 ? o2 = [e5] : o2.push(e5), y2++;
              }
            } else {
              const e5 = { instancePath: t2 + "/parts/" + a3, schemaPath: "#/$defs/Part/type", keyword: "type", params: { type: "object" } };
              null === o2 ? o2 = [e5] : o2.push(e5), y2++;
            }
          }
        } else {
          const e3 = { instancePath: t2 + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
          null === o2 ? o2 = [e3] : o2.push(e3), y2++;
        }
      }
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === o2 ? o2 = [e3] : o2.push(e3), y2++;
    }
    return I.errors = o2, 0 === y2;
  }
  function N(e2, { instancePath: t2 = "", parentData: s2, parentDataProperty: a2, rootData: r2 = e2, dynamicAnchors: n2 = {} } = {}) {
    let i2 = null, p2 = 0;
    const o2 = N.evaluated;
    if (o2.dynamicProps && (o2.props = void 0), o2.dynamicItems && (o2.items = void 0), e2 && "object" == typeof e2 && !Array.isArray(e2)) {
      if (void 0 === e2.contents) {
        const e3 = {
          instancePath: t2,
          schemaPath: "#/required",
          keyword: "required",
          params: { missingProperty: "contents" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 === e2.send) {
        const e3 = {
          instancePath: t2,
          schemaPath: "#/required",
          keyword: "required",
          params: { missingProperty: "send" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.$schema && "string" != typeof e2.$schema) {
        const e3 = {
          instancePath: t2 + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" }
        };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.total_items) {
        let s3 = e2.total_items;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = {
            instancePath: t2 + "/total_items",
            schemaPath: "#/properties/total_items/type",
            keyword: "type",
            params: { type: "integer" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
        if ("number" == typeof s3 && isFinite(s3) && (s3 < 0 || isNaN(s3))) {
          const e3 = { instancePath: t2 + "/total_items", schemaPath: "#/properties/total_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.total_pages) {
        let s3 = e2.total_pages;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = { instancePath: t2 + "/total_pages", schemaPath: "#/properties/total_pages/type", keyword: "type", params: { type: "integer" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.page_number) {
        let s3 = e2.page_number;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = {
            instancePath: t2 + "/page_number",
            schemaPath: "#/properties/page_number/type",
            keyword: "type",
            params: { type: "integer" }
          };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.size) {
        let s3 = e2.size;
        if ("number" != typeof s3 || s3 % 1 || isNaN(s3) || !isFinite(s3)) {
          const e3 = { instancePath: t2 + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      if (void 0 !== e2.first_page && "boolean" != typeof e2.first_page) {
        const e3 = { instancePath: t2 + "/first_page", schemaPath: "#/properties/first_page/type", keyword: "type", params: { type: "boolean" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.last_page && "boolean" != typeof e2.last_page) {
        const e3 = { instancePath: t2 + "/last_page", schemaPath: "#/properties/last_page/type", keyword: "type", params: { type: "boolean" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.empty && "boolean" != typeof e2.empty) {
        const e3 = { instancePath: t2 + "/empty", schemaPath: "#/properties/empty/type", keyword: "type", params: { type: "boolean" } };
        null === i2 ? i2 = [e3] : i2.push(e3), p2++;
      }
      if (void 0 !== e2.contents) {
        let s3 = e2.contents;
        if (Array.isArray(s3)) {
          const e3 = s3.length;
          for (let a3 = 0; a3 < e3; a3++) w(s3[a3], {
            instancePath: t2 + "/contents/" + a3,
            parentData: s3,
            parentDataProperty: a3,
            rootData: r2,
            dynamicAnchors: n2
          }) || (i2 = null === i2 ? w.errors : i2.concat(w.errors), p2 = i2.length);
        } else {
          const e3 = { instancePath: t2 + "/contents", schemaPath: "#/properties/contents/type", keyword: "type", params: { type: "array" } };
          null === i2 ? i2 = [e3] : i2.push(e3), p2++;
        }
      }
      void 0 !== e2.send && (I(e2.send, { instancePath: t2 + "/send", parentData: e2, parentDataProperty: "send", rootData: r2, dynamicAnchors: n2 }) || (i2 = null === i2 ? I.errors : i2.concat(I.errors), p2 = i2.length));
    } else {
      const e3 = {
        instancePath: t2,
        schemaPath: "#/type",
        keyword: "type",
        params: { type: "object" }
      };
      null === i2 ? i2 = [e3] : i2.push(e3), p2++;
    }
    return N.errors = i2, 0 === p2;
  }
  return F.evaluated = { props: {
    id: true,
    theme: true,
    comment: true,
    response: true,
    action: true,
    status: true,
    lead: true,
    received: true,
    responded: true,
    source: true
  }, dynamicProps: false, dynamicItems: false }, I.evaluated = { props: {
    version: true,
    generated: true,
    publisher: true,
    licence: true,
    notice: true,
    sources: true,
    contact: true,
    links: true,
    urgent: true,
    disclosure: true,
    how_places_are_decided: true,
    labels: true,
    term_dates: true,
    short_breaks: true,
    reports: true,
    comments: true,
    coverage: true,
    ordinarily_available: true,
    glossary: true,
    synonyms: true,
    pathways: true,
    parts: true
  }, dynamicProps: false, dynamicItems: false }, N.evaluated = {
    props: { $schema: true, total_items: true, total_pages: true, page_number: true, size: true, first_page: true, last_page: true, empty: true, contents: true, send: true },
    dynamicProps: false,
    dynamicItems: false
  }, e.exports;
})();
const FEED_MEMBERS = { version: 0, generated: 0, publisher: { name: 0, url: 0, area: { code: 0, name: 0 } }, licence: { name: 0, url: 0 }, notice: { text: 0, url: 0 }, sources: { id: 0, name: 0, url: 0, read: 0, of: 0, area: { code: 0, name: 0 } }, contact: { name: 0, phone: 0, email: 0, hours: 0, url: 0 }, links: { local_offer: 0, sendiass: 0, parent_carer_forum: 0, complaints: 0, mediation: 0, report_problem: 0 }, urgent: { name: 0, for: 0, phone: 0, text: 0, hours: 0, checked: 0 }, disclosure: { under: 0 }, how_places_are_decided: 0, labels: { kinds: 0, tiers: 0, needs: 0, categories: 0 }, term_dates: { name: 0, from: 0, to: 0 }, short_breaks: { statement_url: 0, reviewed: 0, range: 0, criteria: 0, how_it_meets_needs: 0, comment_url: 0, moving_on: 0, adult_url: 0 }, reports: { id: 0, organization: { id: 0, name: 0, description: 0, website: 0, email: 0, phones: { id: 0, number: 0, description: 0 }, organization_identifiers: { id: 0, identifier_scheme: 0, identifier_type: 0, identifier: 0 } }, urn: 0, phase: 0, setting: 0, reviewed: 0, next_review: 0, url: 0, source: 0, sections: { key: 0, also: 0, heading: 0, text: 0, easy_read: { text: 0, image: 0, alt: 0 }, media: { src: 0, alt: 0, consent_until: 0 }, contact: { name: 0, phone: 0, email: 0, hours: 0, url: 0 }, site: 0 }, contacts: { role: 0, name: 0, phone: 0, email: 0, checked: 0 }, links: 0, case_studies: { text: 0, image: 0, alt: 0, consent_until: 0 }, facts: { label: 0, value: 0 }, needs: 0, layers: { name: 0, text: 0 }, provision: { name: 0, text: 0, layer: 0, pupils: 0, image: 0, alt: 0 }, health: 0, moving_on: { age: 0, when: 0, what: 0 }, sites: 0 }, comments: { id: 0, theme: 0, comment: 0, response: 0, action: 0, status: 0, lead: 0, received: 0, responded: 0, source: 0 }, coverage: { key: 0, url: 0, note: 0 }, ordinarily_available: { title: 0, text: 0, url: 0, minimum_age: 0, maximum_age: 0, needs: 0 }, glossary: { term: 0, meaning: 0, also: 0 }, synonyms: 0, pathways: { title: 0, steps: { title: 0, text: 0, url: 0 } }, parts: { url: 0, kind: 0, items: 0, sha256: 0 } };
const SERVICE_MEMBERS = { kind: 0, kind_label: 0, source: 0, same_as: 0, needs: 0, needs_text: 0, conditions: 0, categories: 0, localities: 0, tier: 0, plan: 0, assessment: 0, referral: 0, payment: 0, personal_budget: 0, times: 0, setting: 0, transport: { answer: 0, note: 0 }, personal_care: 0, break_kinds: 0, access: { code: 0, answer: 0, note: 0 }, before_you_go: 0, year_groups: 0, places: { phase: 0, total: 0, on_roll: 0, on_roll_band: 0, available: 0, available_band: 0, as_at: 0, note: 0, planned: { total: 0, from: 0, from_text: 0, note: 0 } }, places_note: 0, how_decided: 0, top_up: { min: 0, max: 0, note: 0 }, opens: { date: 0, text: 0 }, apply: { text: 0, url: 0 }, easy_read: { text: 0, image: 0, alt: 0 } };
export {
  FEED_MEMBERS,
  SERVICE_MEMBERS,
  schemaCheck
};
