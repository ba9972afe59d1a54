const SCHEDULE_2 = [
  [
    "col-1",
    "Who we can support, courses and levels",
    "Who we can support, and what you can study",
    "Special educational provision and training provision, including any support provided in relation to learning or the curriculum",
    "3(a) and (b)"
  ],
  [
    "col-2",
    "Finding out what you need",
    "How we find out what you need",
    "Arrangements for identifying and assessing the needs of children and young people with special educational needs or a disability",
    "4(a)"
  ],
  [
    "col-3",
    "Listening to you",
    "How we listen to you, and to your family if you want",
    "Arrangements for consulting young people and parents",
    "4(b)"
  ],
  [
    "col-4",
    "Therapy, care, medicines and equipment",
    "How you get therapy, personal care, medicines and equipment here",
    "Arrangements for securing the services, provision and equipment required",
    "4(c)"
  ],
  [
    "col-5",
    "Starting, moving on, adult life",
    "Starting here, moving on, and getting ready for adult life",
    "Arrangements for transition between phases of education, and preparation for adulthood and independent living",
    "4(d)"
  ],
  [
    "col-6",
    "How we teach",
    "How we teach you",
    "The approach to teaching of young people with special educational needs",
    "5(a)"
  ],
  [
    "col-7",
    "Changing courses and spaces",
    "How we change courses and spaces to suit you",
    "How the curriculum and the learning environment are adapted",
    "5(b)"
  ],
  [
    "col-8",
    "Extra help with learning",
    "What extra help with learning you can have",
    "The additional learning support available",
    "5(c)"
  ],
  [
    "col-9",
    "Checking progress with you",
    "How we check with you how it is going",
    "How progress towards outcomes will be assessed and reviewed, and how young people and parents will take part",
    "5(d)"
  ],
  [
    "col-10",
    "How we know our support works",
    "How we know our support works",
    "How the effectiveness of special educational provision and training provision will be assessed and evaluated",
    "5(e)"
  ],
  [
    "col-11",
    "Using our buildings",
    "Getting in, getting around, and using everything here",
    "How facilities that are available can be accessed",
    "5(f)"
  ],
  [
    "col-12",
    "Beyond lessons",
    "What you can do outside lessons",
    "What activities (including physical activities) are available in addition to the curriculum",
    "5(g)"
  ],
  ["col-13", "Other support", "Other support you can have", "What support is available", "5(h)"],
  [
    "col-14",
    "Staff skills and experts",
    "What our staff know, and which experts we call on",
    "How expertise in supporting young people is secured for teaching staff and others working with them",
    "5(i)"
  ],
  [
    "col-15",
    "Feelings and wellbeing",
    "How we look after how you feel",
    "How emotional, mental and social development will be supported and improved",
    "5(j)"
  ],
  [
    "col-16",
    "Work and apprenticeships",
    "Getting into work: apprenticeships, supported internships and work experience",
    "Support in apprenticeships, from training providers, and in preparing for employment",
    "8 to 10"
  ],
  [
    "col-17",
    "Higher education",
    "Going on to university or higher study",
    "Support available in higher education, including the disabled students\u2019 allowance",
    "11"
  ],
  [
    "col-18",
    "Travel and costs",
    "Getting here, and what it costs",
    "Arrangements for transport and help with travel costs",
    "14"
  ]
];
const BESIDE_SCHEDULE_2 = [
  [
    "col-19",
    "Named contact",
    "Who to talk to about support",
    "The named person with oversight of special educational needs",
    "SEND Code of Practice 2015, 7.22"
  ],
  [
    "col-20",
    "If you are not happy, and where else to look",
    "What to do if you are not happy, and where else to get help",
    "Complaints, the local authority\u2019s local offer, and information, advice and support",
    "Good practice. The council\u2019s Local Offer must cover it: SEND Regulations 2014, Schedule 2, paragraphs 6 and 15 to 17"
  ],
  [
    "col-21",
    "Exam arrangements",
    "How to get exam arrangements, such as extra time",
    "Access arrangements and reasonable adjustments in examinations",
    "Good practice. No law asks for it on this page; exam boards owe reasonable adjustments under the Equality Act 2010"
  ],
  [
    "col-22",
    "Asking for us in your EHC plan",
    "How to ask for us in your education, health and care (EHC) plan, and what happens next",
    "Request for a particular institution to be named in an EHC plan",
    "Good practice. No law asks for it on this page; how a plan names a college: Children and Families Act 2014, sections 38 to 40 and 43"
  ]
];
const YOUNG_PEOPLES_ORDER = "col-19 col-2 col-1 col-22 col-3 col-8 col-6 col-7 col-4 col-15 col-9 col-21 col-11 col-12 col-13 col-14 col-5 col-16 col-17 col-18 col-10 col-20".split(
  " "
);
export {
  BESIDE_SCHEDULE_2,
  SCHEDULE_2,
  YOUNG_PEOPLES_ORDER
};
