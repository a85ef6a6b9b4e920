import type { Localized } from '../localized.ts'
import type { exporting as source } from '../pt-BR/exporting.ts'

export const exporting: Localized<typeof source> = {
  warnings: {
    TYPE_TOO_SMALL: 'The smallest letters come out at {{pt}} pt, too small to read on a wall. Choose larger paper.',
    PAGE_CLAMPED: 'The map is longer than a PDF can be and was made smaller to fit.',
    IMAGE_REDUCED: 'The map is too large for a picture of the size chosen; it came out at {{percent}} %.',
    PICTURE_MISSING: 'A picture of the map was not found and its place stayed empty.',
    MANY_SHEETS: 'That is {{sheets}} sheets to glue. Smaller paper needs fewer sheets.',
  },
  document: {
    subject: 'Customer journey map',
    attachment: 'The journey, to be opened again in Percurso',
  },
  sheets: {
    plan: 'Assembly plan',
    intro: 'This map comes on {{sheets}} {{paper}} sheets. Glued together they measure {{width}} × {{height}} cm.',
    steps: [
      'Print at actual size, 100 %, without “fit to page”.',
      'Check the ruler below: it must measure 10 cm.',
      'On each sheet, cut the top and the left side along the marks. The first column stays whole on the left; the first row, at the top.',
      'Put each row together from left to right, gluing the next sheet onto the striped strip.',
      'Glue the rows from top to bottom and trim the outer edges.',
    ],
    order: 'Order of the sheets',
    ruler: '10 cm',
    glue: 'glue sheet {{sheet}} here',
    sheet: 'Sheet {{sheet}}',
    of: '{{number}} of {{sheets}}',
    scale: 'Print at 100 %',
  },
}
