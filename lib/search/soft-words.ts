/**
 * Folded words of spoken French that carry little of a question's subject: the commonest verbs, and words about asking.
 * Unlike stop words they still count where the catalogue holds them, for less, and an answer is none the worse for
 * lacking them.
 */
const SOFT_WORDS = new Set(
  `actuellement aide aider aident aidez ailleurs aime aimerais alle allait aller allez apporter appelle arrive arrivent
arriver assez attendre aurait avait avoir beaucoup besoin cas chercher cherche cherchent cherchons combien commence
commencer concerne concretement connaitre consiste contacter croire demander dire dit disent doit doivent
devenir devient devrait devraient difference differences dis dois donne donner dont existe existent exister explique
expliquer explication fallait faudrait faut fonctionne fonctionnent fonctionner garder gerer info infos jamais laisse
laisser liste maintenant marche marcher mener met mettent mise monter montrer nommer obtenir parle parler part
partir passe passer passent permet permettre pense penser peuvent peux plutot porter possible pourrait pourquoi
pourrais pouvez pouvoir pouvons prend prendre proposer propos proposez quelqu quelqu'un recherche regarder
rendre reste restent rester rien role roles sait savoir semble sert servent servir seulement souhaite souvent
suffit suit svp tenir tient toujours trouve trouver trouvent utilite utiliser va vais vas
veulent veut veux venir viennent vient vite voir voit vois vont voudrais voudrait vouloir voulez vraiment`.split(
    /\s+/,
  ),
);

/** @param surface a folded word. */
export const isSoftWord = (surface: string): boolean => SOFT_WORDS.has(surface);
