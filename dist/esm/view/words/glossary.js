/**
 * Letters that families meet and nobody explains, in our words: one to a line, spellings parted by `/`, meanings by `|`.
 * Chosen from the lists of words that councils publish, and from what their strategies leave unexplained.
 */
export const GLOSSARY_WORDS = `AA: admissions authority|attendance allowance
ADHD: attention deficit hyperactivity disorder
ALS: extra help with learning in college
AP: education for pupils who cannot be in their usual school
APDR: assess, plan, do, review
AR: yearly check of an EHC plan
ARP/SRP/ERP/RP: places in a mainstream school kept for one kind of need
ASC: autism|adult social care
ASD: autism
BSL: British Sign Language
CA: carer's allowance|age in years
CAF: form to find out what help a family needs|form to ask for a school place
CAMHS: NHS mental health team for children
CDC: child development centre|Council for Disabled Children
CDT: doctors and therapists for young children
CETR: review to keep someone out of hospital
CHC: care package paid for by the NHS
CIN: child the council must support by law
CoP: the government's rule book for SEND
DCO/DMO: NHS lead for SEND
DCT/CWD: council social workers for disabled children
DLA: benefit for disabled children under 16
DP: money to buy support yourself
DSA: help for disabled university students
DSCO: social care lead for SEND
EHCNA: assessment to see if an EHC plan is needed
EHCP/EHC plan: legal plan of education, health and care support
EHE: learning at home by a family's choice
EOTAS: education arranged away from school in an EHC plan
EP: psychologist who looks at learning
EYIF/SENIF: money for nurseries to include a child
FE: college
FIS: the council's family information service
GLD: what most children can do at the end of Reception
HI: deaf or hearing loss
HNB: the council's money for SEN places
SENDIASS/IAS: free, independent advice for families
ICB: NHS body that plans local health care
INMSS: special schools that the council does not run
IPSEA: charity that gives legal advice
ISP: support plan that schools may have to write
JSNA: report on local health needs
LD: learning disability|learning difficulty
LDD/LLDD: learner with difficulties or disabilities
LO: Local Offer, a list like this one
MLD: needs more time and help to learn
SLD: needs a lot of help to learn
PMLD: needs help with all parts of life
MSI: deafblind, or both sight and hearing loss
NEET: not in work, education or training
OAP: support every school should give
OT: therapist for everyday skills
PA: helper you employ
PB: money for support that you choose
PHB: money for health support that you choose
PCF: parent carer forum
PD: physical disability
PfA: getting ready for adult life
PIP: disability benefit from 16
PRU: school for pupils who are out of mainstream
QFT: good teaching for all
SALT/SLT: speech and language therapist
SEMH: feelings, behaviour and mental health
SEND: special educational needs and disabilities
SEN Support: extra help in school without an EHC plan
SENCO/SENDCO: teacher in charge of SEN
SENDIST: tribunal that hears appeals about SEND
SI: work placement year for people with an EHC plan
SLCN: needs to do with talking and understanding
SPD: finding it hard to cope with sounds, lights or touch
SPLD: dyslexia, dyscalculia, dyspraxia and similar
TCP: support to avoid hospital stays
VI: blind or sight loss`;
