import type { Localized } from '../localized.ts'
import type { files as source } from '../pt-BR/files.ts'

export const files: Localized<typeof source> = {
  title: 'Archivos que entraron',
  bring: 'Traer un archivo',
  empty: {
    title: 'Lo que sus clientes ya dijeron cabe aquí',
    text: 'Respuestas de un formulario, chats de WhatsApp, reseñas, cifras del sitio: suelte el archivo en esta ventana, pegue una lista, o elija uno.',
  },
  rows_one: '{{count, number}} fila en el archivo',
  rows_other: '{{count, number}} filas en el archivo',
  nothing: 'Nada nuevo',
  updated_one: '{{count, number}} fila cambió',
  updated_other: '{{count, number}} filas cambiaron',
  refused_one: '{{count, number}} fila quedó fuera',
  refused_other: '{{count, number}} filas quedaron fuera',
  answers: 'Ver respuestas',
  conversations: 'Ver chats',
  paths: 'Ver caminos',
  takeOut: 'Quitar',
  takeOutName: 'Quitar el archivo {{name}}',
  takenOut: 'El archivo {{name}} salió, junto a lo que trajo.',
  hint: 'Lo que se quita sale de las respuestas y de las cifras; deshacer lo trae de vuelta.',
  recipes: 'Recetas',
  recipesHint: 'El próximo archivo del mismo tipo entra sin preguntas.',
  noRecipes: 'Ninguna guardada todavía.',
  used: 'usada {{when}}',
  renameRecipe: 'Cambiar el nombre de la receta {{name}}',
  recipeName: 'Nombre de la receta',
  nameMissing: 'Escriba un nombre.',
  removeRecipe: 'Borrar la receta {{name}}',
  removed: 'Receta {{name}} borrada.',
  save: 'Guardar',
  tools: 'Cómo sacar el archivo de cada herramienta',
  how: {
    googleForms: {
      name: 'Formularios de Google',
      how: 'En Respuestas, abra la hoja y elija Archivo, Descargar, CSV.',
    },
    whatsapp: {
      name: 'WhatsApp',
      how: 'En el chat, abra el menú, Más, Exportar chat, sin archivos. Vale el .txt o el .zip.',
    },
    googleReviews: {
      name: 'Reseñas de Google',
      how: 'En Google Takeout, pida solo el Perfil de Empresa; el archivo es reviews.json.',
    },
    typeform: { name: 'Typeform', how: 'En Results, Responses, elija Download all responses, CSV.' },
    surveyMonkey: {
      name: 'SurveyMonkey',
      how: 'En Analizar, Guardar como, Exportar todas las respuestas individuales, CSV.',
    },
    qualtrics: { name: 'Qualtrics', how: 'En Data & Analysis, Export Data, CSV.' },
    hubspot: { name: 'HubSpot', how: 'En la lista de tickets o contactos, elija Exportar, CSV.' },
    zendesk: { name: 'Zendesk', how: 'En Explore o en la exportación de datos, descargue los tickets en CSV.' },
    pipedrive: {
      name: 'Pipedrive',
      how: 'En la lista de negocios, abra los tres puntos y Exportar resultados del filtro, CSV.',
    },
    rdStation: { name: 'RD Station', how: 'En la base de leads, elija Exportar y espere el CSV por correo.' },
    ga4: { name: 'Google Analytics', how: 'En el informe, elija Compartir este informe y Descargar archivo, CSV.' },
    mailchimp: { name: 'Mailchimp', how: 'En Reports, elija Export all y descargue el CSV de las campañas.' },
    table: {
      name: 'Cualquier planilla',
      how: 'Una fila por respuesta, que tenga fecha y nota o comentario. Excel (.xlsx) o CSV; usted dice qué es cada columna.',
    },
  },
}
