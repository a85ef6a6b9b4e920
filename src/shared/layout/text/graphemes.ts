const segmenter = new Intl.Segmenter('pt-BR', { granularity: 'grapheme' })

/** User-perceived characters in order; joined they give the text back. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}
