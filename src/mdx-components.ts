import BuilderCard from '#components/BuilderCard.astro';
import Cite from '#components/Cite.astro';
import Example from '#components/Example.astro';
import H2 from '#components/H2.astro';
import H3 from '#components/H3.astro';
import Note from '#components/Note.astro';
import StrategyLink from '#components/StrategyLink.astro';
import TableScroll from '#components/TableScroll.astro';
import TacticLink from '#components/TacticLink.astro';
import Term from '#components/Term.astro';
import Arrow from '#components/play/Arrow.astro';
import Flag from '#components/play/Flag.astro';
import Label from '#components/play/Label.astro';
import Play from '#components/play/Play.astro';
import Player from '#components/play/Player.astro';
import Ticks from '#components/play/Ticks.astro';
import Zone from '#components/play/Zone.astro';
import EmbeddedExercise from '#islands/exercise/EmbeddedExercise.astro';

/** The tags authors may use in MDX. The content check has the same list with their attributes. */
export const mdxComponents = {
  Term,
  Tactic: TacticLink,
  Strategy: StrategyLink,
  Cite,
  Note,
  Example,
  Exercise: EmbeddedExercise,
  Builder: BuilderCard,
  Play,
  Zone,
  Player,
  Arrow,
  Flag,
  Ticks,
  Label,
  h2: H2,
  h3: H3,
  table: TableScroll,
};
