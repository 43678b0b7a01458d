/** A claim that goes round in sales, and what can be said instead. */
interface Myth {
  readonly says: RegExp;
  readonly instead: string;
}

/** Myths of sales. Each pattern looks within one sentence, in any case of letters. */
export const myths: readonly Myth[] = [
  {
    says: /\b(?:80\s?(?:%|percent)|most|nearly all)\b[^.?]{0,40}\b(?:sales|deals)\b[^.?]{0,60}\b(?:five|5|fifth|5th|twelve|12|twelfth|12th)\b/iu,
    instead: 'Nobody found the study or its association; say what was counted about follow-ups.',
  },
  {
    says: /\bnoise before (?:the )?defeat\b|\bSun Tzu\b/iu,
    instead: 'No page we found names the passage; leave the line and the name out.',
  },
  {
    says: /\b(?:100|(?:a|one) hundred)\s?(?:times|x)\b[^.?]{0,80}\b(?:contact|likel\w+|minutes?|lead)\b/iu,
    instead: 'A vendor compared five minutes with thirty in 2007; say that, or use the 2011 study.',
  },
  {
    says: /\b(?:57|60|67|70)\s?(?:%|percent) (?:of|through) (?:the|their|a|its) (?:purchase|buying|buyer|decision process)/iu,
    instead: 'Such single numbers are old and count different things; leave the number out.',
  },
  {
    says: /\b95\s?(?:%|percent)[^.?]{0,40}\b(?:employees|staff|people|workers)\b[^.?]{0,60}\bstrateg/iu,
    instead: 'How it was measured is unclear; leave the number out.',
  },
  {
    says: /\bcustomers?\s(?:is|are)\s(?:always|never)\s(?:right|wrong)\b/iu,
    instead: 'Research finds that listening helps up to a point and then harms.',
  },
  {
    says: /\brelationship selling (?:is|are) (?:dead|over)\b/iu,
    instead: 'A meta-analysis finds that it works, best in services and between businesses.',
  },
  {
    says: /\b5\s?(?:%|percent|points)[^.?]{0,40}\bretention\b|\b25\s?%?\s?(?:[-–]|to)\s?(?:85|95)\s?(?:%|percent)/iu,
    instead: 'It comes from a few industry cases of 1990 and does not hold in general.',
  },
  {
    says: /\b(?:scarcity|urgency|deadlines?|pressure) always works?\b/iu,
    instead: 'It depends on the product and on the kind; say for which.',
  },
];

/** A text that holds one of these words corrects what it quotes. */
export const correction =
  /\b(?:myth|misquot\w+|invented|untrue|not true|wrong|no study|no source|no evidence|found neither|found no|find no|does not hold|did not hold|unclear|overstated|contradict\w*|says? otherwise)\b/iu;
