const WEIGHTS = [400, 500, 600, 700, 800, 900]

/** Has the letters of the window come while its first answer is on its way; what cannot be had comes when it is drawn. */
export function fetchFonts(): void {
  for (const weight of WEIGHTS) void document.fonts.load(`${weight} 1em "Hanken Grotesk"`, 'Ação').catch(() => {})
}
