/** What the words of a change mean, in Markdown that consists of `**`, `*` and code alone. */
export const READING_OF_CHANGE: readonly string[] = [
  '**New against old**: how many times farther the new pictures of a pair are from the references than the old ones of the same prompts, with a 90 % interval. *Worse* and *better* need effect and evidence; *no evidence* does not say that nothing changed. It is for one look: pushing again until it passes makes the word worth less.',
  '**Number 3 of 8**: the place of a picture among the samples of its pair, 1 for the nearest. A base one commit back does not see slow drift; `baseline: v1.0` does.',
]

/** The same of a state. */
export const READING: readonly string[] = [
  '**Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.',
  '**Against the first**: *behind*, this checkpoint is not the best; *not told apart*, it may be, as far as can be told. The best of all is the first or one of those not told apart from it, in at least 95 % of cases.',
  '**To tell ×2 apart**: how much it takes to see, four times in five, that one checkpoint is twice as far from the style as another.',
  '**Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.',
  '**95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.',
  '**× of best**: the style loss divided by that of the first in the table.',
  '**Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.',
  '**Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control. Controls do not enter the ranking.',
  '**Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.',
  '**Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples.',
]
