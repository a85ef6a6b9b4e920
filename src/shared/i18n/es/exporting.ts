import type { Localized } from '../localized.ts'
import type { exporting as source } from '../pt-BR/exporting.ts'

export const exporting: Localized<typeof source> = {
  warnings: {
    TYPE_TOO_SMALL:
      'La letra más pequeña sale a {{pt}} pt, muy chica para leerla en la pared. Elija una hoja más grande.',
    PAGE_CLAMPED: 'El mapa es más largo de lo que puede ser un PDF y se redujo para que quepa.',
    IMAGE_REDUCED: 'El mapa es demasiado grande para una imagen del tamaño pedido; salió al {{percent}} %.',
    PICTURE_MISSING: 'No se encontró una imagen del mapa y su lugar quedó vacío.',
    MANY_SHEETS: 'Son {{sheets}} hojas para pegar. Un papel más pequeño pide menos hojas.',
    CARDS_LEFT_OUT: 'Tarjetas que no caben en este formato: {{count}}. Use JSON o PDF para llevárselas.',
    CHANNELS_LEFT_OUT: 'Canales que no caben en este formato: {{count}}.',
    CHANNEL_CLASSES_LEFT_OUT: 'Canales con clase propia, que no cabe en este formato: {{count}}.',
    CONNECTIONS_LEFT_OUT: 'Conexiones que no caben en este formato: {{count}}. Use JSON o PDF para llevárselas.',
    DURATIONS_LEFT_OUT: 'Duraciones de etapas que no caben en este formato: {{count}}.',
    EMPTY_LANES_LEFT_OUT: 'Franjas vacías que no se incluyeron: {{count}}.',
    FEELINGS_LEFT_OUT: 'Sentimientos que no se pudieron escribir en este formato: {{count}}.',
    JOURNEY_DETAILS_LEFT_OUT:
      'Datos del recorrido, como expectativas y etiquetas, que no caben en este formato: {{count}}.',
    LINE_BREAKS_LEFT_OUT: 'Textos de varias líneas que salieron en una sola: {{count}}.',
    LINKS_LEFT_OUT: 'Puntos de contacto que abren otro recorrido y salieron sin ese enlace: {{count}}.',
    NEUTRAL_SCORES: 'Pasos sin sentimiento que salieron con la nota neutra 3, que Mermaid exige: {{count}}.',
    PERSONAS_LEFT_OUT: 'Personas sin sentimiento en este mapa, que no se incluyeron: {{count}}.',
    PERSONA_DETAILS_LEFT_OUT: 'Personas que salieron solo con el nombre: {{count}}.',
    PICTURES_LEFT_OUT: 'Imágenes que no se incluyeron: {{count}}.',
    SAME_LANES: 'Franjas con el mismo nombre, que serán una sola cuando el archivo se lea de nuevo: {{count}}.',
    SAME_NAMES: 'Nombres repetidos que serán uno solo cuando el archivo se lea de nuevo: {{count}}.',
    STEP_DESCRIPTIONS_LEFT_OUT: 'Descripciones de pasos que no caben en este formato: {{count}}.',
    TOUCHPOINTS_LEFT_OUT:
      'Puntos de contacto que no caben en este formato: {{count}}. Use JSON o PDF para llevarse todo.',
  },
  document: {
    subject: 'Mapa del recorrido del cliente',
    attachment: 'El recorrido, para abrirlo de nuevo en Percurso',
  },
  sheets: {
    plan: 'Plano de montaje',
    intro: 'Este mapa viene en {{sheets}} hojas {{paper}}. Pegadas, miden {{width}} × {{height}} cm.',
    steps: [
      'Imprima en tamaño real, al 100 %, sin “ajustar a la página”.',
      'Revise la regla de abajo: debe medir 10 cm.',
      'En cada hoja, corte el lado de arriba y el de la izquierda por las marcas. La primera columna queda entera a la izquierda; la primera fila, arriba.',
      'Arme cada fila de izquierda a derecha, pegando la hoja siguiente sobre la franja rayada.',
      'Pegue las filas de arriba hacia abajo y corte los bordes de afuera.',
    ],
    order: 'Orden de las hojas',
    ruler: '10 cm',
    glue: 'pegue aquí la hoja {{sheet}}',
    sheet: 'Hoja {{sheet}}',
    of: '{{number}} de {{sheets}}',
    scale: 'Imprima al 100 %',
  },
}
