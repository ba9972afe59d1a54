/** Words that schools and colleges use for the same things, and words that say nothing of what a heading asks. */
const set = (words) => new Set(words.split(' '));
/** The last word of the name of a school. */
export const SCHOOL_WORDS = set('school schools academy college primary nursery');
/** Where a name goes back no further. */
export const COMMON_FIRST_WORDS = set('how what which who when where why does do did will would can could is are was has have the a an our your my this that at in of for to by on with and or about if special educational sen send education information local offer policy report support moving starting joining secondary new into from between welcome');
/** Capitals in the middle of a sentence that are not the name of the school. */
export const NOT_NAMES = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Summer|Autumn|Spring|Winter|Ofsted|Local|Offer|Special|Educational|Needs?|Year|Reception|School|Academy|College|Nursery|Children|Pupils?|Parents?|Key|Stage|Health|Social|Care|English|Maths|Covid)/i;
/** Said first, as what follows takes words of theirs. */
export const SAME_THINGS = [
    [
        /\bspecial educational needs (?:and |or )*disabilit(?:y|ies) information advice (?:and )*support(?: services?)?\b/g,
        ' sendiass ',
    ],
    [/\b(?:send ?iass|iass|information (?:and )*advice (?:and )*support(?: services?)?)\b/g, ' sendiass '],
    [/\b(?:education(?:al)? )?(?:health (?:and )*care plans?|ehc plans?|ehcps?)\b|\behc\b/g, ' ehcp '],
    [/\beducation and ehcp\b/g, ' ehcp '],
    [
        /\b(?:special|additional) (?:educational |education |learning )?(?:needs?|provision)(?: (?:and |or )+disab(?:ility|ilities|led))?\b/g,
        ' sen ',
    ],
    [/\bsen[ds]?(?: (?:and |or )*(?:d|disab(?:ility|ilities)))\b|\bsends?\b|\bsens\b/g, ' sen '],
    [/\bsen +(?:and +)*(?:disab(?:ility|ilities) )/g, ' sen '],
    [
        /\b(?:sendcos?|sencos?|sendcoordinator|sencoordinator|senedco)\b|\bsen +(?:and +)*co ?ordinators?\b/g,
        ' senco ',
    ],
    [/\b(?:sen|inclusion) +(?:team )?(?:lead|leader|leads|manager|co ?ordinator)\b/g, ' senco '],
    [
        /\blocal education(?:al)? authorit(?:y|ies)\b|\blocal authorit(?:y|ies)\b|\b(?:county |city |borough |district )*council\b/g,
        ' council ',
    ],
    [/\bwell ?being\b/g, ' wellbeing '],
    [/\bextra ?curricular\b/g, ' extracurricular '],
    [/\bday to day\b/g, ' '],
    [/\bmov(?:e|es|ing) (?:on|up)\b/g, ' moveon '],
    [/\bor\b/g, ' and '],
    [/\bteaching assistants?\b|\bsupport staff\b|\btas\b|\blsas\b/g, ' assistant '],
    [/\bkey ?stages?\b/g, ' stage '],
    [/\bquality first\b|\bhigh quality\b/g, ' quality '],
    [/\bprogramme of study\b/g, ' course '],
    [/\bsupport(?:s|ed|ing|ive)\b/g, ' support '],
    [/\bhelp(?:s|ed|ing)\b/g, ' help '],
    [/\bneed(?:s|ed|ing)\b/g, ' need '],
    [/\blearn(?:s|ing)\b/g, ' learning '],
];
const PUPILS = /\b(?:child(?:ren)?|pupils?|students?|learners?|youngsters?|young (?:people|persons?|adults?)|sons?|daughters?)\b/g;
const PARENTS = /\b(?:parents?|parental|carers?|guardians?|famil(?:y|ies)|mums?|dads?)\b/g;
const SCHOOLS = /\b(?:schools?|academ(?:y|ies)|colleges?|settings?|nurser(?:y|ies)|preschools?)\b/g;
export const SCHOOL_PEOPLE = [
    [/\b(?:my|your|our|their) (?=child|son|daughter|pupil|student|parent|famil)/g, ''],
    [PUPILS, 'pupil'],
    [PARENTS, 'parent'],
    [SCHOOLS, 'school'],
    [/\b(?:we|us|our|ours)\b/g, 'school'],
    [/\b(?:i|me|myself)\b/g, 'parent'],
];
export const COLLEGE_PEOPLE = [
    [/\b(?:my|your|our|their) (?=child|son|daughter|pupil|student|parent|famil)/g, ''],
    [PUPILS, 'pupil'],
    [PARENTS, 'parent'],
    [SCHOOLS, 'school'],
    [/\b(?:we|us|our|ours)\b/g, 'school'],
    [/\b(?:i|me|my|myself|you|your|yours|yourself)\b/g, 'pupil'],
];
export const LEFT_OUT = set('a an the this that these those such is are was were be been being am will would do does did can could may might shall should must has have having had any some all each every there here it its their they them he she his her him how what which who whom whose when where why if of to for by on at as from into about than then so also very my both well much many s t e g ie etc eg');
/** Words that may stand in any heading without making it another one. */
export const ANYWHERE = set('school sen pupil parent and with in information detail arrangement policy provision provide provided approach need support help ehcp available offer offered give given get getting make made use used ensure additional extra general different individual specific further overall through whether plan planning other');
