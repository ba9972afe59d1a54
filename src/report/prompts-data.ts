/**
 * What the author is asked to write under each heading, with what the SEND Code of Practice 6.79 to 6.83 adds to the law
 * for schools, and chapter 7 for colleges.
 */
export const PROMPTS: Readonly<Record<string, string>> = {
  'sir-1':
    'Say which kinds of need you teach now and have taught, in everyday words with the official word beside them. Say what is at this school and what is not. Do not give small numbers of pupils: a child could be known by them.',
  'sir-2':
    'Say what you look for, who looks, and when. Say what a worried parent does first, who answers, and how soon. Say how you tell parents that their child gets extra help.',
  'sir-3a':
    'Say how you find out whether the help works: what you measure, how often, and what parents and children told you. Give one thing you changed because of it.',
  'sir-3b':
    'Say how you assess, plan, do and review: how often, and with whom. Say how parents and the child take part in each review, and what they are given afterwards.',
  'sir-3c':
    'Say what good teaching looks like in your classrooms for a child with special educational needs. Say who teaches the child, and what the teaching assistant does.',
  'sir-3d':
    'Say how lessons, books, rooms and the school day are changed, with two or three examples. Say where parents find what each year group learns, and how it is adapted for a child who needs that.',
  'sir-3e':
    'Say what extra help there is, for what, how long and in how large a group. Say how it is decided who gets it, who decides, and how the money for it works.',
  'sir-3f':
    'Say how clubs, trips, sport, lunch and playtimes are made to work for every child. Say whom to ask if something looks out of reach, and that nobody is left behind for lack of staff.',
  'sir-3g':
    'Say who listens to a child who is worried or upset, and how a child finds them. Say how pupils with special educational needs are heard, what extra care there is, and what you do to prevent bullying.',
  'sir-4':
    'Give the name of your special educational needs co-ordinator (SENCO), a phone number and an e-mail address, and when to reach them. Name somebody else for worried parents and for young people too, and link your SEN policy.',
  'sir-5':
    'Say what training staff have had, and in which year. Say which experts you can call on, such as speech and language therapists or educational psychologists, and how that is done.',
  'sir-6':
    'Say what equipment and special rooms you have, and how you get more: who asks, who pays, and how long it takes.',
  'sir-7':
    'Say how often you meet parents, with whom, and what you ask them. Say how a parent changes what is planned, and how to get help at a meeting, such as an interpreter.',
  'sir-8':
    'Say how children and young people say what they think of their help, and how you hear those who do not use speech. Say how young people over 16 decide for themselves.',
  'sir-9':
    'Say whom to talk to first, then next, then how to make a formal complaint, and how soon each answers. Link the complaints policy, and say who can help a parent to complain.',
  'sir-10':
    'Say which services you work with in health, social care, the council and charities, what they do here, and how a family gets to them. Say how looked-after children with special educational needs are supported, and with whom.',
  'sir-11':
    'Give names, phone numbers and links of who can help parents: the free advice service for your area (SENDIASS), the parent carer forum, and local groups.',
  'sir-12':
    'Say what happens before a child starts, changes class, changes school or goes on to college, and when it begins. As they near adult life, say how their own hopes lead: study, work, a home of their own, friends and a part in their community.',
  'sir-13':
    'Link the council’s Local Offer, and say in a sentence what parents find there. Say what your school adds to it.',
  'sir-14':
    'Say how a disabled child gets a place, with an education, health and care (EHC) plan and without one. Say how to visit, and whom to ring.',
  'sir-15':
    'Say what you do so that disabled pupils are not treated worse than others: what you changed, how staff learn, and whom to tell if it goes wrong.',
  'sir-16':
    'Say what is step-free and what is not, and where toilets, lifts, hoists, parking, quiet rooms and hearing loops are. Be plain about what is not here yet.',
  'sir-17':
    'Link your accessibility plan, with its date. Say in two sentences what is planned next. It is written anew every three years.',
  'col-1':
    'Say which needs you support now, on which courses and at which levels. Say what is on which campus, and what is not here.',
  'col-2':
    'Say what you ask when somebody applies, who reads it, and what happens next. Say how to tell you later, and that telling you never counts against a place.',
  'col-3':
    'Say how you ask young people what they want, and how they can have somebody with them. From 16 they decide for themselves: say how family take part when the young person wants it.',
  'col-4':
    'Fill in the table, a row for each kind of help: when it is here, who gives it and who pays, how to ask, and on which campus. Say plainly what is not here. Then say how equipment is got, and how soon.',
  'col-5':
    'Say what happens before the first day, in the first weeks, and in the last year, with ages and dates. Say how you help with work, a home, health, friends and money.',
  'col-6': 'Say what a lesson is like, how large groups are, and how teachers know what helps you.',
  'col-7':
    'Say how courses, materials, timetables and rooms are changed, with two or three examples. Say how to ask for a change.',
  'col-8':
    'Say what extra help there is in and out of lessons, how it is decided, and what to do if it is not enough. Say what you can have with an education, health and care (EHC) plan, and without one.',
  'col-9':
    'Say how often you meet, who is there, and how the young person leads. Say how you assess, plan, do and review, and what is written down.',
  'col-10':
    'Say how you find out whether the support works: where people went next, what students told you, and what you changed.',
  'col-11':
    'Say for each campus what is step-free, and where toilets, lifts, quiet rooms, parking and places to eat are. Say how to look round before you choose.',
  'col-12':
    'Say which clubs, sports, trips and student groups there are, and how each is made to work for everybody.',
  'col-13':
    'Say what else there is: money advice, counselling, mentors, help for young carers and for those who have been in care.',
  'col-14': 'Say what training staff have had, and which experts work here or can be called, and how.',
  'col-15':
    'Say who listens, where, and when, and how to get help the same day. Say how you prevent bullying, and how somebody new finds friends.',
  'col-16':
    'Say which apprenticeships, supported internships and work placements you run, who goes with you, and how many lead to a paid job.',
  'col-17': 'Say how you help with applying, with the disabled students’ allowance, and with the move.',
  'col-18':
    'Say how to get here, how travel training and council transport work, what things cost, and who helps with money.',
  'col-19':
    'Give the name of the person who leads on support, a phone number and an e-mail address, and when to reach them. Say how to visit.',
  'col-20':
    'Say whom to tell first and how to make a formal complaint, and how soon you answer. Link the council’s Local Offer and the free advice service (SENDIASS).',
  'col-21':
    'Say what you can have in exams, when to ask, and what proof you need from school or a doctor. Say that it does not carry over from school by itself.',
  'col-22':
    'Say when and whom to ask at the council, what it asks the college, and how long that takes. Say what happens if the answer is no, and who can help.',
};
