/** Folded French words that carry no subject, with those of a spoken question («c'est quoi», «comment faire»). */
const STOP_WORDS = new Set(
  `a ai alors as au aucun aussi autre aux avec avoir ayant bien c ca car ce ceci cela celle celui ces cet cette ceux
chez chose ci combien comme comment d dans de des donc dont du e elle elles en encore entre es est et etais etait etant
etc ete etes etre eu eux faire fais fait faite faites faut font ici il ils j je jusque l la le les leur leurs lui m ma
mais me meme memes mes mettre moi mon n ne ni nos notre nous on ont ou par parce parmi pas peu peut peux plus pour
pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sous suis sur
t ta te tel telle tes toi ton tous tout toute toutes tres trop tu un une vers via voici voila vos votre vous vs y`.split(
    /\s+/,
  ),
);

/** @param surface a folded word. */
export const isStopWord = (surface: string): boolean => STOP_WORDS.has(surface);
