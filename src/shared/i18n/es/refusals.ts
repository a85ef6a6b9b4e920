import type { Localized } from '../localized.ts'
import type { refusals as source } from '../pt-BR/refusals.ts'

export const refusals: Localized<typeof source> = {
  rows: {
    DATE_MISSING: 'Falta la fecha. Complétela en el archivo e impórtelo de nuevo.',
    DATE_UNREADABLE: 'No entendemos “{{cell}}” como fecha. Escríbala como 31/12/2026.',
    DATE_OUT_OF_RANGE: 'El año de “{{cell}}” no puede ser correcto. Corrija la fecha en el archivo.',
    SCORE_UNREADABLE:
      'En “{{column}}”, “{{cell}}” no es una puntuación. Si es un comentario, dígalo al elegir las columnas.',
    SCORE_OUT_OF_RANGE:
      'En “{{column}}”, la puntuación {{cell}} no va de {{min}} a {{max}}. Corrija la puntuación o la escala.',
    NUMBER_UNREADABLE: 'En “{{column}}”, “{{cell}}” no es un número.',
    DURATION_UNREADABLE: 'En “{{column}}”, “{{cell}}” no es un tiempo. Escríbalo como 01:30:00.',
    NOTHING_SAID: 'La persona no dio puntuación ni escribió nada.',
    CUSTOMER_MISSING: 'Falta decir de qué cliente es esta fila.',
    TOUCHPOINT_MISSING: 'Falta decir en qué punto o etapa estuvo el cliente.',
    PERIOD_MISSING: 'No sabemos de qué período es esta cifra. Diga el primer y el último día.',
    ENDS_BEFORE_START: 'El final ({{to}}) viene antes del comienzo ({{from}}). Revise las dos fechas.',
    TEST_ANSWER: 'Es una respuesta de prueba, no de un cliente.',
    TOO_MANY_CELLS:
      'La fila tiene {{cells}} celdas y la tabla solo {{columns}} columnas. Debe de haber un separador suelto dentro de un texto.',
    CELL_TOO_LONG: 'Una celda tiene {{length}} caracteres; caben {{limit}}.',
    QUOTE_NOT_CLOSED: 'Hay comillas que se abren y no se cierran en esta línea. Ciérrelas e importe de nuevo.',
    REVIEW_INVALID: 'Esto no es una reseña como las escribe Google.',
    TABLE_UNKNOWN: '“{{cell}}” está fuera de las tablas que conocemos.',
  },
  file: {
    FILE_EMPTY: 'El archivo está vacío. Expórtelo de nuevo.',
    FILE_TOO_LARGE: 'El archivo tiene {{megabytes}} MB; el límite es {{limit}} MB. Exporte un período menor.',
    FILE_UNREADABLE: 'No se pudo leer el archivo. Vea si sigue en su lugar e intente de nuevo.',
    NOT_TEXT: 'Esto no es una tabla ni una conversación. Expórtelo como CSV o Excel e intente de nuevo.',
    NOT_A_TABLE: 'No encontramos columnas en este texto. Expórtelo como CSV o Excel e intente de nuevo.',
    NO_DATA: 'Solo hay títulos y ninguna fila de datos.',
    LINE_TOO_LONG: 'Una línea pasa de {{limit}} caracteres. El archivo parece dañado; expórtelo de nuevo.',
    TOO_MANY_ROWS: 'Hay más de {{limit}} filas. Divida el archivo por período.',
    TOO_MANY_COLUMNS: 'Hay {{columns}} columnas; el límite es {{limit}}. Borre las que no usa.',
    QUOTES_BROKEN:
      'Las comillas de este archivo no se cierran en muchos lugares. Expórtelo de nuevo, de preferencia en Excel.',
    ZIP_DAMAGED: 'El archivo comprimido está incompleto o dañado. Descárguelo o expórtelo de nuevo.',
    ZIP_TOO_LARGE:
      'Lo que hay dentro del archivo es demasiado grande para abrirlo sin riesgo. Exporte un período menor.',
    ZIP_UNSAFE: 'El archivo comprimido trae un nombre peligroso (“{{name}}”) y no se abrió.',
    ZIP_LOCKED: 'El archivo comprimido tiene contraseña. Guárdelo sin ella e intente de nuevo.',
    ZIP_WITHOUT_CHAT: 'Dentro del archivo comprimido no hay conversación de WhatsApp ni tabla.',
    EXCEL_OLD: 'Este es un Excel antiguo (.xls). Ábralo y guárdelo como .xlsx o CSV.',
    EXCEL_LOCKED: 'El libro tiene contraseña. Guarde una copia sin ella e intente de nuevo.',
    EXCEL_DAMAGED: 'El libro está dañado. Ábralo en Excel, guárdelo de nuevo e intente otra vez.',
    SHEET_MISSING: 'Ya no hay una hoja llamada “{{sheet}}”. Elija otra.',
    SPREADSHEET_UNSUPPORTED: 'Todavía no leemos este tipo de hoja de cálculo. Guárdela como .xlsx o CSV.',
    JSON_INVALID: 'El archivo JSON está incompleto o dañado. Expórtelo de nuevo.',
    JSON_TOO_DEEP: 'El archivo JSON tiene más de {{limit}} niveles y no se leyó.',
    JSON_UNKNOWN: 'No encontramos reseñas de Google en este archivo JSON.',
    MAPPING_NEEDED: 'Diga qué columna tiene la fecha y cuál la puntuación o el comentario.',
    ME_NEEDED: 'Diga con qué nombre escribe su empresa en esta conversación.',
    SOURCE_MISMATCH: 'Este archivo es de otro tipo que el elegido. Elija de nuevo de dónde viene.',
    READING_STUCK:
      'El archivo pasó {{seconds}} segundos sin avanzar y se detuvo la lectura. Nada cambió. Exporte un período menor o en CSV.',
    READING_TOO_LARGE: 'El archivo pide demasiada memoria para leerse. Nada cambió. Exporte un período menor o en CSV.',
    CANCELLED: 'Usted detuvo la importación. No entró nada.',
  },
  saved: { line: 'Percurso: línea', reason: 'Percurso: motivo', name: 'filas rechazadas' },
  warnings: {
    BROKEN_LETTERS: 'Algunas letras del archivo están rotas y se ven como �. Expórtelo como UTF-8 si puede.',
    OTHER_SHEETS: 'El libro tiene otras hojas; leemos la primera que tiene datos. Elija otra si hace falta.',
  },
}
