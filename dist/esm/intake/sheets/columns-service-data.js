import { columnsOf } from "./columns.js";
const YES_NO = ["Yes", "No"];
const TEXT = { width: 40, format: "text" };
const WORDS = { width: 24, format: "text" };
const DATE = { width: 14, format: "date" };
const WHAT = [
  [
    "id",
    "Id",
    "ref|reference|ref no|reference number|record id|unique id|service id|external id|import id|import_id|import id reference|id no|record number",
    "What the record is called for good, such as saturday-club. Rows with the same id are one service. Leave it empty and one is made from the name.",
    { width: 18, format: "text" }
  ],
  [
    "name",
    "Name",
    "service name|name of service|service|title|provider name|name of provider|activity|activity name|name of activity|club|name of club|group|group name|provision|provision name|resource|listing|service title|name of short break|short break|break|scheme|name of scheme",
    "The name families know it by.",
    { width: 30, format: "text" }
  ],
  [
    "alternate_name",
    "Other name",
    "alternative name|alternate name|also known as|aka|known as|previous name|former name",
    "Another name people use.",
    WORDS
  ],
  [
    "status",
    "Open?",
    "status|open|active|live|is it open|currently running|still running",
    "Yes, No (not shown), Closed for now, or Gone for good. Empty is Yes.",
    { choices: ["Yes", "No", "Closed for now", "Gone for good"], width: 14 }
  ],
  [
    "description",
    "Description",
    "about|summary|what it is|what is it|what we do|what they do|what do they do|details|service description|description of service|about the service|about the club|what is on offer|what is offered|overview",
    "What it is, in plain words. The first sentence matters most.",
    { width: 60, format: "text" }
  ],
  [
    "url",
    "Web page",
    "web|url|website|web address|website address|link|weblink|web link|webpage|more information link|service website",
    "The page about it. It starts with https://",
    { width: 34, format: "text" }
  ],
  [
    "additional_urls",
    "More web pages",
    "other links|additional links|additional urls|further links|social media|more links|other web pages",
    "One to a line: what it is, then the address.",
    TEXT
  ],
  [
    "kind",
    "Kind",
    "kind of service|type of service|service type|type of provision|provision type|type",
    "What kind of provision it is: service, short-break, resource-base and so on.",
    WORDS
  ],
  ["kind_label", "Kind in your words", "your word for the kind", "Your own word for the kind.", WORDS],
  [
    "categories",
    "Topics",
    "topic|category|categories|service category|taxonomy|taxonomies|themes|subject|area of support|local offer category|type of support",
    "What it is about: the keys of the list of topics, with ; between them.",
    { width: 28, format: "text" }
  ],
  [
    "source",
    "Source",
    "data source|source of data|came from|origin",
    "The id of a source named in About.",
    WORDS
  ],
  [
    "order",
    "Order",
    "sort order|position|sequence",
    "Its number in the list families see, where the order of the sheets is not right.",
    { width: 8, format: "number" }
  ],
  [
    "alert",
    "Notice",
    "alert|important notice|urgent notice|warning|news",
    "Something families must see now.",
    TEXT
  ],
  [
    "assured_date",
    "Checked",
    "last checked|date checked|checked on|last reviewed|reviewed|review date|date reviewed|assured|assured date|date assured|verified|last verified|last updated|date updated|updated|date last updated|updated on|last update",
    "The day somebody last made sure that all of it is right. Families see it.",
    DATE
  ],
  [
    "last_modified",
    "Record changed",
    "last modified|modified|date modified",
    "When the record last changed.",
    WORDS
  ]
];
const WHO = [
  [
    "organization",
    "Run by",
    "organisation|organization|organisation name|organization name|provider|provided by|delivered by|run by whom|company|charity|school|school name|agency|who runs it|lead organisation|provider organisation|parent organisation",
    "The school, charity or team that runs it.",
    { width: 28, format: "text" }
  ],
  [
    "organization_id",
    "Organisation id",
    "organization id|org id|provider id",
    "What the organisation is called for good. Leave it empty and one is made.",
    WORDS
  ],
  [
    "urn",
    "URN",
    "school urn|establishment urn|unique reference number",
    "The six digits of the school that runs it.",
    { width: 10, format: "text" }
  ],
  [
    "organization_numbers",
    "Charity or company number",
    "charity number|registered charity number|company number|organisation identifiers|organisation number|registration number|charity no|ukprn",
    "What number it is, then the number: Charity number 1234567.",
    WORDS
  ],
  [
    "organization_description",
    "About the organisation",
    "organisation description|about the provider",
    "What the organisation is.",
    TEXT
  ],
  [
    "organization_url",
    "Organisation website",
    "organisation web page|provider website|organization website",
    "Its own website.",
    WORDS
  ],
  [
    "organization_email",
    "Organisation email",
    "organisation e-mail|provider email",
    "Its own e-mail address.",
    WORDS
  ],
  [
    "organization_phone",
    "Organisation phone",
    "organisation telephone|provider phone",
    "Its own telephone number.",
    WORDS
  ],
  [
    "organization_ref",
    "Id of its organisation",
    "",
    "The id alone, where the organisation itself is not known.",
    WORDS
  ],
  [
    "contact",
    "Contact",
    "contact name|contact person|key contact|named contact|contact details|contacts|who to contact|lead|manager|coordinator|co-ordinator|senco",
    'The job, not a name: "Club leader". A number or e-mail may follow. One to a line.',
    { width: 28, format: "text" }
  ],
  [
    "phone",
    "Phone",
    "telephone|tel|tel no|tel number|telephone no|telephone number|phone number|phone no|phones|contact number|contact phone|contact telephone|contact tel|mobile|helpline",
    "A number; what it is for may follow in brackets. One to a line.",
    { width: 18, format: "text" }
  ],
  [
    "email",
    "Email",
    "e-mail|email address|e-mail address|contact email|contact e-mail|mail",
    "One address that somebody reads.",
    { width: 26, format: "text" }
  ]
];
const FOR_WHOM = [
  [
    "eligibility",
    "Who can use it",
    "who it is for|who it\u2019s for|whos it for|who is it for|who can use this|eligibility|eligibility criteria|eligibility description|who can access|who can access it|who can access this service|target group|target audience|criteria|entry criteria|suitable for|who can go|who can attend",
    "Who it is for, in words.",
    TEXT
  ],
  [
    "ages",
    "Ages",
    "age|age range|age ranges|age group|age groups|ages served|age range years|ages catered for|age of children|ages covered|age criteria",
    "Ages in years: 5 - 11, 16+, up to 25. Or year groups: Y7-Y11.",
    { width: 12, format: "text" }
  ],
  [
    "min_age",
    "Youngest age",
    "minimum age|min age|age from|age range from|ages from|age range min|from age|lower age|age min|start age",
    "In years.",
    { width: 10, format: "number" }
  ],
  [
    "max_age",
    "Oldest age",
    "maximum age|max age|age to|age range to|age range max|to age|upper age|age max|ages to|end age",
    "In years; every child of that age can come.",
    { width: 10, format: "number" }
  ],
  [
    "years",
    "Year groups",
    "year group|year|years|nc year|nc years|school year|school years",
    "Reception to Year 6, or Y7-Y11.",
    WORDS
  ],
  [
    "needs",
    "Needs",
    "need|sen|send|sen need|send need|sen needs|send needs|primary need|primary needs|type of need|types of need|needs met|needs catered for|area of need|areas of need|special educational needs|disability|disabilities|disability type|needs supported|which needs|sen type",
    "The needs it is for, as codes or words, with ; between them: ASD; SLCN.",
    { width: 20, format: "text" }
  ],
  [
    "needs_text",
    "Needs in your words",
    "needs description|your words for needs",
    "Shown as you write it.",
    WORDS
  ],
  [
    "conditions",
    "Conditions",
    "condition|diagnosis|diagnoses|medical conditions",
    "Conditions without a code, such as ADHD; epilepsy.",
    WORDS
  ],
  [
    "tier",
    "Level",
    "tier|level of support|tier of support|support level|universal/targeted/specialist|universal targeted or specialist|universal, targeted or specialist|level of need|offer level|service level",
    "Universal (for everyone), targeted or specialist; or a level of your own named in About.",
    { choices: ["universal", "targeted", "specialist"], width: 14 }
  ],
  [
    "plan",
    "EHC plan needed",
    "plan needed|EHCP|EHC plan|EHCP needed|EHCP required|EHC plan required|plan required|is an EHCP needed|is an EHC plan needed|is a plan needed|do you need an EHCP|EHCP required Y/N",
    "Yes, No or Either.",
    { choices: ["Yes", "No", "Either"], width: 12 }
  ],
  [
    "assessment",
    "Assessment needed",
    "assessment|assessment required|needs assessment|social care assessment|is an assessment needed|assessed|do you need an assessment|assessment needed y/n",
    "Must somebody assess first? Yes or No.",
    { choices: YES_NO, width: 12 }
  ],
  [
    "referral",
    "Who can ask",
    "referral|referral route|who can refer|referral type|referral needed|referral required|how to be referred|self referral|needs referral|referrals|referred by|access route|referral method",
    "Family, Professional or Either.",
    { choices: ["Family", "Professional", "Either"], width: 14 }
  ],
  [
    "areas",
    "Open to",
    "area|areas|area served|areas served|service area|service areas|coverage|geographical area|catchment|catchment area|open to residents of|available to residents of|which area|areas covered|area covered|boroughs",
    "Whose residents may use it: the name of the area, and its code (E09000033) where you know it.",
    WORDS
  ],
  [
    "localities",
    "Part of the area",
    "locality|localities|part of borough|part of the borough|neighbourhood|district|districts|ward|hub|quadrant",
    "North Fennbridge; South Fennbridge.",
    WORDS
  ]
];
const HOW = [
  [
    "application",
    "How to start",
    "how to apply|how to access|how to access it|how do i access|how to book|booking|how to join|how to get it|how to refer|referral process|application|application process|how to access this service|booking details|how to ask|how to request|process",
    "What to do first, in words.",
    TEXT
  ],
  [
    "apply",
    "How to ask for a place",
    "apply",
    "Words, or the address of a page, or both on two lines.",
    TEXT
  ],
  ["how_decided", "How it is decided", "how places are decided", "Who gets it, and who decides.", TEXT],
  ["opens", "Opens", "opening date|opens on", "Only where it has not opened yet.", WORDS],
  [
    "wait_time",
    "Waiting time",
    "wait|waiting times|wait time|how long is the wait|waiting list|current waiting time|current wait",
    "In words: about 12 weeks.",
    WORDS
  ],
  [
    "costs",
    "Cost",
    "costs|price|prices|charge|charges|cost to families|how much|how much does it cost|cost per session|session cost|fee|price per session|cost of service",
    "One price to a line: Each session: \xA38. Or: Free.",
    { width: 30, format: "text" }
  ],
  [
    "fees",
    "About the cost",
    "fees|cost notes|about cost|cost details|notes on cost|cost information|funding information",
    "What there is to say about the cost, in words.",
    WORDS
  ],
  [
    "payment",
    "Ways to pay",
    "payment|payment options|how it is paid for|who pays|who pays for it|funding|funded by|how is it funded|payment methods|paid by|payment type|funding source",
    "free; fee; subsidised; direct-payment; personal-budget.",
    { choices: ["free", "fee", "subsidised", "direct-payment", "personal-budget"], width: 18 }
  ],
  [
    "personal_budget",
    "Personal budget",
    "personal budgets|can a personal budget be used|pb|personal budget accepted|accepts personal budget|personal budget yes no|accepts personal budgets",
    "Can a personal budget pay for it? Yes, No or Ask.",
    { choices: ["Yes", "No", "Ask"], width: 12 }
  ],
  [
    "times",
    "Times of week",
    "when|time|times|when does it happen|time of day|times available|session times|availability|when available|when is it|day/evening/weekend|type of session|daytime/evening/overnight",
    "daytime; evening; overnight; weekend; school-holiday; term-time.",
    {
      choices: ["daytime", "evening", "overnight", "weekend", "school-holiday", "term-time"],
      width: 20
    }
  ],
  [
    "schedules",
    "Days and hours",
    "opening hours|opening times|hours|days|day|days and times|day and time|dates and times|timetable|schedule|schedules|when open|session days|days open|dates|day/time|days & times|session dates",
    "One to a line: Saturdays 10:00 - 12:30, term time.",
    { width: 34, format: "text" }
  ],
  [
    "setting_type",
    "At home or away",
    "setting|where it happens|home or community|type of setting|place of delivery|delivery|in home or community",
    "home, community or away-from-home.",
    { choices: ["home", "community", "away-from-home"], width: 16 }
  ],
  [
    "transport",
    "Transport",
    "is there transport|transport provided|transport available|travel|travel help|transport included|transport offered|transport y/n",
    "Yes, Some or No; a note may follow in brackets.",
    { width: 20, format: "text" }
  ],
  [
    "personal_care",
    "Personal care",
    "personal care provided|intimate care|is personal care given|care|personal care available|personal care y/n|toileting",
    "Is help with toilet, washing or eating given? Yes, Some or No.",
    { choices: ["Yes", "Some", "No"], width: 12 }
  ],
  [
    "break_kinds",
    "Kind of break",
    "type of break|kinds of break|break type|short break type|type of short break|break category",
    "care; educational; leisure.",
    { choices: ["care", "educational", "leisure"], width: 16 }
  ],
  [
    "access",
    "Access",
    "accessibility|accessible|access needs|facilities|disabled access|accessibility features|access features|accessible facilities|is it accessible",
    "step-free: yes; hoist: no; parking: part (2 bays).",
    { width: 30, format: "text" }
  ],
  [
    "before_you_go",
    "Before you go",
    "good to know|what to expect|things to know|environment|sensory information|know before you go|what to bring",
    "Noise, crowds, quiet times, fences.",
    TEXT
  ],
  [
    "languages",
    "Languages",
    "language|languages spoken|other languages|community languages|languages offered",
    "Languages other than English, with ; between them.",
    WORDS
  ],
  [
    "interpretation",
    "Interpreters",
    "interpretation|interpreting|interpretation services|interpreter|bsl interpreter",
    "How to get one, in words.",
    WORDS
  ],
  [
    "accreditations",
    "Quality marks",
    "accreditation|accreditations|quality mark|kitemark",
    "In words.",
    WORDS
  ],
  [
    "easy_read",
    "Easy read",
    "easy-read|easy read version|easy words",
    "One short sentence to a line. A picture may follow: sentence | address of the picture | what it shows.",
    TEXT
  ],
  [
    "notes",
    "More information",
    "notes|note|comment|comments|remarks|additional information|further information|other information|any other information|extra information|anything else",
    "Anything else families should know.",
    TEXT
  ]
];
const WHERE = [
  [
    "place",
    "Venue",
    "venue name|place|place name|location|location name|where|where is it|name of venue|building|site|held at|where it is|site name|centre",
    "The building it is in. A second one goes on a second row with the same id.",
    { width: 24, format: "text" }
  ],
  [
    "address",
    "Address",
    "full address|street|street address|address line 1|address 1|address1|venue address|postal address|address_1|school address",
    "Street and number.",
    { width: 26, format: "text" }
  ],
  ["address_2", "Address line 2", "address 2|address2|address line two|address_2", "", WORDS],
  ["city", "Town", "city|town/city|post town|town or city|address 3|address line 3", "", WORDS],
  ["state_province", "County", "state|state_province|state or province", "", WORDS],
  ["region", "Region", "", "", WORDS],
  [
    "postcode",
    "Postcode",
    "post code|postal code|venue postcode|school postcode|post_code|postal_code",
    "FB1 2AB.",
    { width: 10, format: "text" }
  ],
  ["country", "Country", "", "Two letters. Empty is GB.", WORDS],
  ["address_type", "Kind of address", "address type", "physical or postal.", WORDS],
  ["latitude", "Latitude", "lat|y", "Degrees north.", { width: 10, format: "number" }],
  [
    "longitude",
    "Longitude",
    "long|lng|lon|x",
    "Degrees east; below 0 is west.",
    { width: 10, format: "number" }
  ],
  [
    "location_type",
    "Kind of venue",
    "location type|type of venue|online or in person|venue type",
    "physical, virtual (online) or postal. Empty is physical.",
    { choices: ["physical", "virtual", "postal"], width: 12 }
  ],
  ["place_access", "Access to the venue", "venue access|access to the building", "In words.", WORDS],
  ["place_phone", "Venue phone", "phone at the venue", "A number at the venue itself.", WORDS],
  [
    "hide_address",
    "Hide address",
    "hide the address|address hidden|confidential address|mask address|do not show address",
    "Yes where families must not see the street.",
    { choices: YES_NO, width: 10 }
  ],
  ["place_ids", "Ids of the venue", "", "Made by the program; leave as they are.", WORDS]
];
const SERVICE_COLUMNS = columnsOf([...WHAT, ...WHO, ...FOR_WHOM, ...HOW, ...WHERE]);
export {
  SERVICE_COLUMNS
};
