/** What a dossier's collection of annotations is called. */
export const annotations = (dossier: string) => `${dossier}: labels`;
