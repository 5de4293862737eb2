/** Made by the build: scripts/library-cards.ts. */
declare module 'virtual:library-cards' {
  const cards: Readonly<Record<string, import('./card').Card | null>>;
  export default cards;
}
