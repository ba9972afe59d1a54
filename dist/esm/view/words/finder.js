import { sayer } from "./sayer.js";
const sayFinder = sayer(
  {
    box: "What are you looking for?",
    hint: "Say it your own way: \u201Cspeech therapy 3 year old\u201D, \u201Ca break at weekends near me\u201D.",
    search: "Search",
    age: "Age {age}",
    withoutPlan: "Without an EHC plan",
    withoutDiagnosis: "Without a diagnosis",
    withoutReferral: "Without a referral",
    withoutAssessment: "Without an assessment",
    mended: "\u201C{value}\u201D, not \u201C{typed}\u201D",
    meanings: "\u201C{typed}\u201D can mean {meanings}. We looked for each.",
    or: " or ",
    waiting: "Getting ready to search. Your words are kept.",
    notSafe: "If you are not safe, get help now: it is just below.",
    partial: "No service has all of your words. These have most of them.",
    leftOut: "Nothing here has {words}.",
    nearUnknown: "We do not know where \u201C{words}\u201D is. Try a postcode, or the name of a town here.",
    nearWaiting: "Looking for the place\u2026",
    nearFrom: "Distances are from {words}.",
    start: "Or start here",
    talk: "Someone to talk to",
    do: "Things to do",
    breaks: "Short breaks",
    school: "Help at school or college",
    work: "Getting a job",
    travel: "Getting about",
    money: "Money and benefits",
    home: "Somewhere to live",
    small: "Babies and small children",
    health: "Health and therapies",
    plan: "EHC plans",
    all: { one: "All services, A to Z ({n})", other: "All services, A to Z ({n})" },
    near: "Near: a postcode or a place",
    clear: "Clear everything",
    askCategory: "What are you looking for?",
    askAge: "How old is your child?",
    askNeed: "What do they need help with?",
    askArea: "Where do you live?",
    answer: { one: "{label} ({n})", other: "{label} ({n})" },
    skip: "Skip this",
    seeAll: { one: "See everything ({n})", other: "See everything ({n})" },
    typeInstead: "Type what you are looking for instead",
    ages: "{from} to {to}"
  },
  {
    hint: "Say it your own way: \u201Csomewhere to skate\u201D, \u201Chelp with exams\u201D.",
    breaks: "Time away from home",
    travel: "Getting to places",
    plan: "Your EHC plan",
    small: "For very small children",
    askAge: "How old are you?",
    askNeed: "What do you need help with?"
  }
);
export {
  sayFinder
};
