/** One printed page: a drawing as an SVG element. */
export interface HtmlPage {
  readonly svg: string
}

export interface PrintHtml {
  readonly title: string
  /** BCP 47 */
  readonly language: string
  /** All pages have one size, mm. */
  readonly widthMm: number
  readonly heightMm: number
  readonly pages: readonly HtmlPage[]
  /** `@font-face` rules, files inlined. */
  readonly fontCss: string
}

/** Kept free at the foot of a page, or rounding makes a second one, mm. */
const SLACK_MM = 0.2

/** The document that Chromium prints: every page exactly as large as the paper, nothing beside the drawings. */
export function printHtml({ title, language, widthMm, heightMm, pages, fontCss }: PrintHtml): string {
  const [width, height] = [millimetres(widthMm), millimetres(heightMm)]
  // Nothing is laid out for a screen that nobody sees; pictures, though, are only fetched where they would be shown.
  const unseen = pages.some(({ svg }) => svg.includes('<image ')) ? '' : '@media screen{.page{display:none}}'
  const css = `${fontCss}
${unseen}
@page{size:${width} ${height};margin:0}
html,body{margin:0;padding:0;background:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{width:${width};height:${millimetres(heightMm - SLACK_MM)};overflow:hidden;break-after:page}
.page:last-child{break-after:auto}
.page>svg{display:block;width:${width};height:${height}}`
  const body = pages.map(({ svg }) => `<div class="page">${svg}</div>`).join('')
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${css}</style></head><body>${body}</body></html>`
}

function millimetres(value: number): string {
  return `${Math.round(value * 1000) / 1000}mm`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]!)
}
