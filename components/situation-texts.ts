/** The sentences of «Que faire ?». */
export const situationTexts = {
  title: 'Que faire\u202f?',
  help: 'Partez de la situation d’un élève\u00a0: qui voir, ce qui existe, quel texte.',
  back: 'Retour à la situation',
  steps: (count: number) => `${count} étapes`,
};
