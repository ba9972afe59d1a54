const COVERAGE_LAW = "SEND Regulations 2014, Schedule 2";
const HEADINGS = [
  [
    "Help with learning and training in the area",
    [
      ["lo-1a", "1(a)", "Early years settings"],
      ["lo-1b", "1(b)", "Maintained schools, with any unit"],
      ["lo-1c", "1(c)", "Academies, with any unit"],
      ["lo-1d", "1(d)", "Non-maintained special schools"],
      ["lo-1e", "1(e)", "Colleges and other post-16 providers"],
      ["lo-1f", "1(f)", "Independent schools and colleges on the section 41 list"],
      ["lo-1g", "1(g)", "Pupil referral units"],
      ["lo-1h", "1(h)", "Services the council commissions"]
    ]
  ],
  ["The same outside the area", [["lo-2", "2", "Help with learning and training outside the area"]]],
  [
    "What schools and colleges provide, and the money for it",
    [
      ["lo-3a", "3(a)", "What mainstream schools and colleges provide"],
      ["lo-3b", "3(b)", "What special schools and colleges provide"],
      [
        "lo-3c",
        "3(c)",
        "What the council secures in mainstream schools, pupil referral units and alternative provision"
      ],
      ["lo-3d", "3(d)", "How money for special educational needs works"]
    ]
  ],
  [
    "How providers work with families",
    [
      ["lo-4a", "4(a)", "How needs are spotted"],
      ["lo-4b", "4(b)", "How families are listened to"],
      ["lo-4c", "4(c)", "How services and equipment are got"],
      ["lo-4d", "4(d)", "Moving on and getting ready for adult life"]
    ]
  ],
  [
    "How providers teach and support",
    [
      ["lo-5a", "5(a)", "How they teach"],
      ["lo-5b", "5(b)", "How they adapt lessons and spaces"],
      ["lo-5c", "5(c)", "Extra help with learning"],
      ["lo-5d", "5(d)", "How progress is reviewed"],
      ["lo-5e", "5(e)", "How they know that it works"],
      ["lo-5f", "5(f)", "How disabled people use the buildings and facilities"],
      ["lo-5g", "5(g)", "Activities beyond lessons"],
      ["lo-5h", "5(h)", "Other support"],
      ["lo-5i", "5(i)", "What staff know and can do"],
      ["lo-5j", "5(j)", "Emotional, mental and social development"]
    ]
  ],
  ["More about each provider", [["lo-6", "6", "Where to find its SEN information report"]]],
  ["Accessibility strategy", [["lo-7", "7", "The council's accessibility strategy"]]],
  ["Apprenticeships", [["lo-8", "8", "Support in apprenticeships"]]],
  ["Training providers", [["lo-9", "9", "Support from training providers"]]],
  [
    "Adulthood and independent living",
    [["lo-10", "10", "Getting ready for adulthood and independent living"]]
  ],
  ["Higher education", [["lo-11", "11", "Support in higher education"]]],
  [
    "Health",
    [
      ["lo-12a", "12(a)", "Help for pupils with medical conditions"],
      ["lo-12b", "12(b)", "Help to use health services for everybody"]
    ]
  ],
  [
    "Social care",
    [
      ["lo-13a", "13(a)", "Services for children in need, with short breaks"],
      ["lo-13b", "13(b)", "Moving to services for adults"],
      ["lo-13c", "13(c)", "Help to live independently"],
      ["lo-13d", "13(d)", "Information and advice under the Care Act"]
    ]
  ],
  [
    "Travel",
    [
      ["lo-14a", "14(a)", "Specialist transport"],
      ["lo-14b", "14(b)", "Free or cheaper transport"],
      ["lo-14c", "14(c)", "Help with the cost of travel"]
    ]
  ],
  [
    "Information, advice and support",
    [
      ["lo-15a", "15(a)", "SENDIASS: free advice on your rights"],
      ["lo-15b", "15(b)", "Parent carer forums"],
      ["lo-15c", "15(c)", "Support groups"],
      ["lo-15d", "15(d)", "Childcare"],
      ["lo-15e", "15(e)", "Leisure activities"],
      ["lo-15f", "15(f)", "Others who can advise"]
    ]
  ],
  ["Complaints about provision", [["lo-16", "16", "How to complain about provision"]]],
  [
    "Complaints about any service here",
    [["lo-17", "17", "How to complain about a service in the Local Offer"]]
  ],
  ["Who can have what", [["lo-18", "18", "What somebody needs to meet to have each service"]]],
  ["EHC needs assessment", [["lo-19", "19", "How to ask for an assessment, and personal budgets"]]],
  ["The section 41 list", [["lo-20", "20", "Where the list of approved schools and colleges is"]]],
  ["Appeals", [["lo-21", "21", "How people are told of their right to appeal"]]],
  ["Mediation", [["lo-22", "22", "How mediation works"]]],
  ["Disagreements", [["lo-23", "23", "How disagreements are settled"]]]
];
const BY_CATEGORY = {
  "early-years": ["lo-1a"],
  childcare: ["lo-15d"],
  "holiday-clubs": ["lo-15d", "lo-15e"],
  "mainstream-support": ["lo-3a"],
  "resource-bases": ["lo-3c"],
  "special-schools": ["lo-3b"],
  "alternative-provision": ["lo-1g", "lo-3c"],
  "outreach-and-advisory-teachers": ["lo-1h"],
  "sen-support-toolkit": ["lo-3a"],
  "ehc-assessment": ["lo-19"],
  sendiass: ["lo-15a"],
  "mediation-and-appeals": ["lo-21", "lo-22"],
  "educational-psychology": ["lo-1h"],
  "speech-and-language": ["lo-1h"],
  "occupational-therapy": ["lo-1h"],
  physiotherapy: ["lo-1h"],
  "camhs-and-wellbeing": ["lo-12b"],
  "community-nursing-and-continuing-care": ["lo-12a"],
  "sensory-service": ["lo-1h"],
  "child-development": ["lo-12b"],
  "health-checks-dental-vision": ["lo-12b"],
  "short-breaks": ["lo-13a"],
  "disabled-childrens-social-work": ["lo-13a"],
  "family-support-early-help": ["lo-15f"],
  "young-carers-and-siblings": ["lo-15c"],
  "travel-help": ["lo-14a"],
  "personal-budgets": ["lo-19"],
  equipment: ["lo-4c"],
  "sport-and-leisure": ["lo-15e"],
  "post-16-and-college": ["lo-1e"],
  "supported-internships-and-employment": ["lo-9"],
  "housing-and-independent-living": ["lo-10", "lo-13c"],
  "online-safety-and-hate-crime": ["lo-15f"],
  "parent-forums-and-groups": ["lo-15c"],
  "benefits-and-money": ["lo-15f"]
};
const CATEGORY_OF_KIND = {
  "resource-base": "resource-bases",
  "resourced-provision": "resource-bases",
  "sen-unit": "resource-bases",
  "inclusion-support-base": "resource-bases",
  "inclusion-specialist-base": "resource-bases",
  "special-school": "special-schools",
  "independent-special-school": "special-schools",
  "alternative-provision": "alternative-provision",
  "short-break": "short-breaks"
};
const BY_LINK = {
  sendiass: ["lo-15a"],
  parent_carer_forum: ["lo-15b"],
  complaints: ["lo-16"],
  mediation: ["lo-22"]
};
const BY_REPORT_KEY = {
  "sir-2": "lo-4a",
  "sir-7": "lo-4b",
  "sir-6": "lo-4c",
  "sir-12": "lo-4d",
  "sir-3c": "lo-5a",
  "sir-3d": "lo-5b",
  "sir-3e": "lo-5c",
  "sir-3b": "lo-5d",
  "sir-3a": "lo-5e",
  "sir-16": "lo-5f",
  "sir-3f": "lo-5g",
  "sir-5": "lo-5i",
  "sir-3g": "lo-5j",
  "col-2": "lo-4a",
  "col-3": "lo-4b",
  "col-4": "lo-4c",
  "col-5": "lo-4d",
  "col-6": "lo-5a",
  "col-7": "lo-5b",
  "col-8": "lo-5c",
  "col-9": "lo-5d",
  "col-10": "lo-5e",
  "col-11": "lo-5f",
  "col-12": "lo-5g",
  "col-13": "lo-5h",
  "col-14": "lo-5i",
  "col-15": "lo-5j",
  "col-16": "lo-8",
  "col-17": "lo-11"
};
export {
  BY_CATEGORY,
  BY_LINK,
  BY_REPORT_KEY,
  CATEGORY_OF_KIND,
  COVERAGE_LAW,
  HEADINGS
};
