const ABOUT_ROWS = [
  ["Publisher", "publisher.name", "council|council name|name of council|publisher name|local authority|name"],
  [
    "Publisher\u2019s website",
    "publisher.url",
    "publisher website|council website|website|publisher url|council url"
  ],
  ["Area", "publisher.area.name", "area name|borough|county|council area"],
  ["Area code", "publisher.area.code", "gss code|ons code|council code|gss"],
  ["Licence", "licence.name", "licence name|license"],
  ["Licence page", "licence.url", "licence url|license url|licence link"],
  ["Notice", "notice.text", "notice text|message"],
  ["Notice page", "notice.url", "notice url|notice link"],
  ["Contact name", "contact.name", "contact|contact team|team|who to ring"],
  ["Contact phone", "contact.phone", "phone|telephone|contact telephone|phone number|contact number"],
  ["Contact email", "contact.email", "email|e-mail|contact e-mail|email address"],
  ["Contact hours", "contact.hours", "hours|opening hours|phone hours"],
  ["Contact page", "contact.url", "contact url|contact link|contact web page"],
  [
    "Local Offer page",
    "links.local_offer",
    "local offer|local offer website|local offer url|local offer link"
  ],
  ["SENDIASS page", "links.sendiass", "sendiass|sendiass website|sendiass link|sendias"],
  [
    "Parent carer forum page",
    "links.parent_carer_forum",
    "parent carer forum|pcf|parent carer forum website|forum"
  ],
  ["Complaints page", "links.complaints", "complaints|complaints link|how to complain"],
  ["Mediation page", "links.mediation", "mediation|mediation link"],
  [
    "Report a problem page",
    "links.report_problem",
    "report a problem|report problem|report an error|report a mistake"
  ],
  ["Small numbers below", "disclosure.under", "small numbers|hide numbers below|disclosure|suppress below"],
  [
    "Short breaks statement page",
    "short_breaks.statement_url",
    "short breaks statement|short breaks services statement|statement page"
  ],
  [
    "Short breaks statement reviewed",
    "short_breaks.reviewed",
    "statement reviewed|short breaks reviewed|short breaks statement date"
  ],
  ["Short breaks: range", "short_breaks.range", "range|range of short breaks|what short breaks there are"],
  [
    "Short breaks: who can have them",
    "short_breaks.criteria",
    "criteria|short breaks criteria|eligibility|short breaks eligibility"
  ],
  [
    "Short breaks: how they meet needs",
    "short_breaks.how_it_meets_needs",
    "how they meet needs|how short breaks meet needs|how it meets needs"
  ],
  ["Short breaks: comment page", "short_breaks.comment_url", "short breaks comments|comment page"],
  ["Short breaks: moving on", "short_breaks.moving_on", "moving on|transition"],
  ["Short breaks: adult page", "short_breaks.adult_url", "adult short breaks|adult page"],
  ["How places are decided", "how_places_are_decided{}", "how decided|places decided"],
  ["Word for a kind", "labels.kinds{}", "kind label|label for a kind"],
  ["Word for a level", "labels.tiers{}", "level|tier|tier label|label for a level"],
  ["Word for a need", "labels.needs{}", "need label|label for a need"],
  ["Word for a topic", "labels.categories{}", "topic label|category label|label for a topic"],
  ["Term dates", "term_dates[]", "term date|term|school term|half term"],
  ["Urgent line", "urgent[]", "urgent|urgent lines|crisis line|crisis lines|safeguarding line"],
  ["Word explained", "glossary[]", "glossary|glossary term|word|definition|acronym"],
  ["Words that mean the same", "synonyms[]", "synonyms|synonym|same words|other words"],
  ["Source", "sources[]", "sources|data source"],
  ["Ordinarily available", "ordinarily_available[]", "ordinarily available provision|oap|in every school"],
  ["Step of a pathway", "pathways[]", "pathway|pathways|pathway step|step"],
  ["Covered elsewhere", "coverage[]", "coverage|schedule 2"],
  ["Schema", "$schema", ""]
];
const ABOUT_HEADINGS = ABOUT_ROWS.map(([heading]) => heading);
export {
  ABOUT_HEADINGS,
  ABOUT_ROWS
};
