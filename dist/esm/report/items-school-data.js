const SCHEDULE_1 = [
  [
    "sir-1",
    "Needs we provide for",
    "What kinds of special educational needs do you provide for?",
    "The kinds of special educational needs for which provision is made at the school",
    "1"
  ],
  [
    "sir-2",
    "How we spot and check needs",
    "How do you know if my child needs extra help, and what should I do if I am worried?",
    "Policies for the identification and assessment of pupils with special educational needs",
    "2"
  ],
  [
    "sir-3a",
    "How we know our support works",
    "How do you know that your support works?",
    "How the school evaluates the effectiveness of its provision for pupils with special educational needs",
    "3(a)"
  ],
  [
    "sir-3b",
    "How we check and review progress",
    "How will we both know how my child is doing?",
    "Arrangements for assessing and reviewing the progress of pupils with special educational needs",
    "3(b)"
  ],
  [
    "sir-3c",
    "How we teach",
    "How will you teach my child?",
    "The approach to teaching pupils with special educational needs",
    "3(c)"
  ],
  [
    "sir-3d",
    "How we adapt lessons and spaces",
    "How will lessons and classrooms be changed for my child?",
    "How the school adapts the curriculum and learning environment for pupils with special educational needs",
    "3(d)"
  ],
  [
    "sir-3e",
    "Extra help with learning",
    "What extra help with learning can my child have, and how is it decided?",
    "Additional support for learning that is available to pupils with special educational needs",
    "3(e)"
  ],
  [
    "sir-3f",
    "Joining in with everyone",
    "Can my child join in clubs, trips and sport?",
    "How the school enables pupils with special educational needs to engage in the activities of the school (including physical activities) together with children who do not have special educational needs",
    "3(f)"
  ],
  [
    "sir-3g",
    "Feelings, friendships and wellbeing",
    "How do you look after my child\u2019s feelings and friendships, and prevent bullying?",
    "Support that is available for improving the emotional, mental and social development of pupils with special educational needs",
    "3(g)"
  ],
  [
    "sir-4",
    "Our SENCO: name and contact",
    "Who is the SENCO, and how do I reach them?",
    "The name and contact details of the SEN co-ordinator",
    "4"
  ],
  [
    "sir-5",
    "Staff skills, training and outside experts",
    "What training do staff have, and which experts can you call on?",
    "The expertise and training of staff in relation to children and young people with special educational needs, and how specialist expertise will be secured",
    "5"
  ],
  [
    "sir-6",
    "Equipment and facilities",
    "How do you get equipment and special facilities?",
    "How equipment and facilities to support children and young people with special educational needs will be secured",
    "6"
  ],
  [
    "sir-7",
    "How we involve parents",
    "How will you involve me?",
    "The arrangements for consulting parents of children with special educational needs about, and involving such parents in, the education of their child",
    "7"
  ],
  [
    "sir-8",
    "How we involve young people",
    "How will you involve my child?",
    "The arrangements for consulting young people with special educational needs about, and involving them in, their education",
    "8"
  ],
  [
    "sir-9",
    "Complaints about SEN support",
    "What can I do if I am not happy?",
    "Arrangements for the treatment of complaints from parents of pupils with special educational needs about the provision made at the school",
    "9"
  ],
  [
    "sir-10",
    "Health, social care and charities we work with",
    "Who else do you work with: health, social care, charities?",
    "How the governing body involves other bodies, including health and social services bodies, local authority support services and voluntary organisations, in meeting the needs of pupils with special educational needs and supporting their families",
    "10"
  ],
  [
    "sir-11",
    "Support services for parents",
    "Who can support our family?",
    "The contact details of support services for the parents of pupils with special educational needs",
    "11"
  ],
  [
    "sir-12",
    "Starting, moving on, and adult life",
    "How will you help my child start here, move on, and get ready for adult life?",
    "Arrangements for supporting pupils with special educational needs in a transfer between phases of education or in preparation for adulthood and independent living",
    "12"
  ],
  [
    "sir-13",
    "Where the council\u2019s Local Offer is",
    "Where is the council\u2019s Local Offer?",
    "Where the local authority\u2019s local offer is published",
    "13"
  ]
];
const SECTION_69 = [
  [
    "sir-14",
    "How disabled children get a place",
    "How do disabled children get a place here?",
    "The arrangements for the admission of disabled persons as pupils at the school",
    "(i)"
  ],
  [
    "sir-15",
    "Treating disabled pupils fairly",
    "How do you make sure disabled pupils are treated fairly?",
    "The steps taken to prevent disabled pupils from being treated less favourably than other pupils",
    "(ii)"
  ],
  [
    "sir-16",
    "Getting in and around",
    "How accessible is the school?",
    "The facilities provided to assist access to the school by disabled pupils",
    "(iii)"
  ],
  [
    "sir-17",
    "Accessibility plan",
    "Where is your accessibility plan?",
    "The accessibility plan prepared under paragraph 3 of Schedule 10 to the Equality Act 2010",
    "(iv)"
  ]
];
const PARENTS_ORDER = "sir-4 sir-2 sir-1 sir-3e sir-3c sir-3d sir-3b sir-7 sir-8 sir-3g sir-3f sir-5 sir-10 sir-6 sir-12 sir-14 sir-16 sir-15 sir-17 sir-3a sir-9 sir-11 sir-13".split(
  " "
);
export {
  PARENTS_ORDER,
  SCHEDULE_1,
  SECTION_69
};
