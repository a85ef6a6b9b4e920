import type { Localized } from '../localized.ts'
import type { importing as source } from '../pt-BR/importing.ts'

export const importing: Localized<typeof source> = {
  warnings: {
    MORE_WARNINGS: 'Otros avisos como estos: {{count}}. Corrija los primeros e intente de nuevo para ver el resto.',
    CONTROL_CHARACTERS: 'Caracteres invisibles que se quitaron: {{count}}. Revise que el texto esté completo.',
    TEXT_CUT:
      'El texto tiene {{length}} caracteres; solo entraron los primeros {{limit}}. Divídalo en partes más pequeñas.',
    TEXT_LEFT_OUT: '“{{text}}” no entró: antes falta una etapa o un paso. Escríbalo debajo de un paso.',
    CODE_LEFT_OUT: 'Un bloque de código no entró en el mapa. Si importa, escríbalo como texto común.',
    STEP_ADDED: 'La etapa “{{stage}}” no tenía pasos; se creó uno con su nombre para guardar lo que vino.',
    LANE_UNKNOWN: 'La franja “{{lane}}” no es una de las conocidas y quedó como franja de texto libre con ese nombre.',
    LANE_TAKES_NO_CARDS: 'La franja “{{lane}}” no recibe tarjetas, y “{{text}}” no entró. Use otra franja.',
    VALENCE_OUT_OF_RANGE: 'El sentimiento “{{value}}” queda fuera de −2 a +2 y no se usó.',
    VALENCE_UNREADABLE: 'No se entendió el sentimiento “{{value}}”. Escriba un número de −2 a +2.',
    IMPORTANCE_OUT_OF_RANGE: 'La importancia “{{value}}” no es un número de 1 a 5 y quedó en blanco.',
    VALUE_UNKNOWN: 'No se entendió “{{value}}” y quedó como estaba.',
    CSV_QUOTES: 'Cerca de aquí hay comillas sin cerrar. Revise que las celdas siguientes estén en su lugar.',
    CSV_COLUMN_UNKNOWN: 'La columna “{{column}}” no se usó. Si importa, llámela etapa, paso, franja o texto.',
    MERMAID_BEFORE_HEADER: 'Esta línea viene antes de la palabra “journey” y se ignoró.',
    MERMAID_BLOCK_NOT_CLOSED: 'La descripción empieza con “{” y nunca se cierra; se leyó hasta el final del texto.',
    MERMAID_OTHER_DIAGRAM: 'El diagrama “{{text}}” no es un recorrido y quedó fuera.',
    MERMAID_TASK_WITHOUT_NAME: 'La tarea de esta línea no tiene nombre; entró un paso sin nombre.',
    MERMAID_COLON_IN_NAME: 'El nombre “{{name}}” tiene dos puntos; se tomó la nota que viene después.',
    MERMAID_TEXT_LEFT_OUT: '“{{text}}” está donde Mermaid lee un comentario y quedó fuera.',
    MERMAID_SCORE_MISSING: '“{{name}}” no tiene nota y entró sin sentimiento. Escriba “: 3” después del nombre.',
    MERMAID_SCORE_NOT_NUMBER: 'La nota “{{value}}” de “{{name}}” no es un número; el paso entró sin sentimiento.',
    MERMAID_SCORE_OUT_OF_RANGE: 'La nota {{value}} de “{{name}}” no va de 1 a 5; el paso entró sin sentimiento.',
    MERMAID_SCORE_ROUNDED: 'La nota {{value}} de “{{name}}” se redondeó a {{rounded}}.',
  },
  help: {
    outline:
      'Una línea con # es el recorrido, ## una etapa, ### un paso. Cada - debajo de un paso es un punto de contacto; “Molestia: …”, “Pensamiento: …” o “Tras bambalinas: …” se vuelven tarjetas.',
    marks:
      'Después del nombre: [WhatsApp] indica el canal, ★ marca un punto clave, de (-2) a (+2) indican el sentimiento, (Ana: -1) el de una persona.',
    indent:
      'Sin #, cuenta la sangría: dos niveles son etapas y pasos; tres, etapas, pasos y puntos de contacto. Una sola línea al principio es el nombre del recorrido.',
    csv: 'Una fila por punto de contacto o tarjeta, con las columnas etapa, paso, franja y texto. Una celda vacía repite la de arriba.',
    mermaid: 'Un diagrama “journey”: section es una etapa, cada tarea un paso, y la nota de 1 a 5 el sentimiento.',
  },
}
