import type { Localized } from '../localized.ts'
import type { errors as source } from '../pt-BR/errors.ts'

export const errors: Localized<typeof source> = {
  BAD_REQUEST:
    'Percurso no entendió este pedido y no cambió nada. Intente de nuevo; si se repite, cierre y abra la aplicación.',
  UNKNOWN_ROUTE: 'Esta ventana es de otra versión de Percurso. Cierre y abra la aplicación.',
  FORBIDDEN_SENDER: 'Este pedido no vino de la ventana de Percurso y se rechazó. No cambió nada.',
  TOO_LARGE: 'Esto es demasiado grande para enviarlo de una sola vez. Divídalo en partes más pequeñas.',
  BUSY: 'El archivo está ocupado con otra tarea. Espere un momento e intente de nuevo.',
  INTERNAL: 'Algo falló en Percurso. No se perdió nada; intente de nuevo y, si se repite, cierre y abra la aplicación.',
  CANCELLED: 'Cancelado. No cambió nada.',
  NOT_FOUND: 'Esto ya no está aquí; tal vez se borró. Deshaga para traerlo de vuelta.',
  JOURNEY_NOT_FOUND: 'No hay ningún recorrido con ese nombre en este archivo. Vea la lista de los que existen.',
  JOURNEY_AMBIGUOUS: 'Hay más de un recorrido con ese nombre. Indique cuál por su código.',
  JOURNEY_NEEDED: 'Hay más de un recorrido en este archivo. Indique cuál quiere.',
  INVALID_TARGET: 'Esto no cabe en ese lugar. Elija otro paso u otra franja.',
  TOO_MANY_RECORDS: 'Son demasiadas cosas de una sola vez. Hágalo por partes.',
  IN_REFERENCE: 'Esto todavía se usa en otro lugar. Quítelo de ahí primero.',
  LAST_ONE: 'Tiene que quedar al menos uno. Cree otro antes de borrar este.',
  NOTHING_TO_UNDO: 'No hay nada que deshacer.',
  NOTHING_TO_REDO: 'No hay nada que rehacer.',
  STEP_SEALED: 'Este paso hablaba de una persona que se ha borrado. De aquí hacia atrás no se puede deshacer.',
  PERSON_TOO_SHORT: 'Escribe al menos {{least}} letras o números de la persona.',
  TEMPLATE_NOT_FOUND: 'Esa plantilla no existe en esta versión. Elija otra de la lista.',
  ASSET_UNSUPPORTED: 'Ese tipo de imagen no se puede usar. Elija un PNG, JPEG o WebP.',
  ASSET_TOO_LARGE: 'La imagen es demasiado grande. Use una de menos de 16 MB.',
  NO_WORKSPACE: 'No hay ningún archivo abierto. Abra uno o cree uno nuevo.',
  FILE_EXISTS: 'Ya existe un archivo con ese nombre y no se tocó. Elija otro nombre.',
  FILE_NOT_FOUND: 'El archivo ya no está en ese lugar. Vea si lo movieron o si la memoria USB está conectada.',
  FILE_IS_FOLDER: 'Esto es una carpeta, no un archivo. Elija un archivo.',
  FILE_NOT_PERCURSO: 'Ese archivo no es de Percurso y no se tocó. Elija uno que termine en .percurso.',
  FILE_EMPTY:
    'El archivo está vacío: el contenido se perdió antes de llegar al disco. Traiga de vuelta una copia de seguridad.',
  FILE_TRUNCATED:
    'Al archivo le falta el final: se cortó, tal vez al copiarlo. Traiga de vuelta una copia de seguridad.',
  FILE_DAMAGED: 'El archivo está dañado. Se queda como está; traiga de vuelta una copia de seguridad.',
  FILE_NEWER: 'El archivo es de una versión más nueva de Percurso y no se tocó. Actualice la aplicación para abrirlo.',
  FILE_NOT_ALLOWED: 'No hay permiso para usar ese archivo. Cópielo a una carpeta propia y ábralo desde ahí.',
  IN_USE: 'El archivo ya está abierto en otra ventana o en otro programa. Ciérrelo ahí e intente de nuevo.',
  FILE_MOVED:
    'El archivo se movió o se borró mientras estaba abierto. Devuélvalo a su lugar o traiga una copia de seguridad.',
  FILE_REPLACED:
    'Otro programa cambió el archivo mientras estaba abierto. No se guardó nada más en él; ábralo de nuevo para ver qué contiene.',
  DISK_FULL: 'El disco está lleno. Libere espacio; lo que está en la pantalla se guardará enseguida.',
  WRITE_FAILED: 'No se pudo guardar en el disco. Vea si el disco está conectado y tiene espacio.',
  READ_FAILED: 'No se pudo leer el archivo. Vea si el disco está conectado e intente de nuevo.',
  MIGRATION_FAILED: 'No se pudo pasar el archivo a esta versión. Quedó como estaba y hay una copia de seguridad.',
  BACKUP_FAILED: 'No se pudo hacer la copia de seguridad. Vea si hay espacio en el disco e intente de nuevo.',
  BACKUP_NOT_FOUND: 'Esa copia de seguridad ya no existe. Elija otra de la lista.',
  BACKUP_DAMAGED: 'Esa copia de seguridad está dañada. Elija una más antigua.',
  IMPORT_UNKNOWN_FORMAT:
    'No se pudo saber qué tipo de texto es. Use una lista de temas, CSV, Mermaid, JSON o un PDF de Percurso.',
  IMPORT_EMPTY: 'No hay nada escrito ahí. Escriba al menos una etapa y un paso.',
  IMPORT_TOO_LARGE: 'El archivo es demasiado grande para convertirlo en mapa. Use uno de menos de 20 MB.',
  IMPORT_TOO_MANY_ROWS: 'Son demasiadas filas para un solo mapa. Divídalo en archivos más pequeños.',
  IMPORT_TOO_MANY_COLUMNS: 'Son demasiadas columnas. Deje solo etapa, paso, franja y texto.',
  IMPORT_TOO_DEEP: 'Hay demasiados niveles unos dentro de otros. Use solo etapas, pasos y lo que va en cada paso.',
  IMPORT_NOT_TEXT: 'Esto no es un texto que se pueda leer. Guárdelo como texto simple (UTF-8) e intente de nuevo.',
  TOUCHPOINT_NOT_FOUND: 'No hay ningún punto de contacto llamado {{name}} en las jornadas de este archivo.',
  TOUCHPOINT_AMBIGUOUS: 'Hay más de un punto de contacto llamado {{name}}. Use su id, que muestra el comando show.',
  IMPORT_REFUSED: 'Este archivo no se pudo usar y nada cambió.',
  IMPORT_INVALID: 'El contenido no tiene el formato esperado. Corríjalo e intente de nuevo.',
  IMPORT_CONTROL_CHARACTERS:
    'El texto tiene caracteres que no son de escritura. Cópielo de nuevo del original, como texto simple.',
  NEWER_FORMAT: 'Esto se hizo con una versión más nueva de Percurso. Actualice la aplicación para abrirlo.',
  PDF_UNREADABLE: 'No se pudo leer ese PDF. Puede estar dañado o protegido con contraseña.',
  PDF_WITHOUT_JOURNEY:
    'Ese PDF no trae un recorrido adentro. Solo los PDF exportados por Percurso pueden volver a ser un mapa.',
  EXPORT_UNKNOWN_FORMAT: 'No se puede exportar en ese formato. Use pdf, svg, png, json, csv, md o mmd.',
  TABLE_FORMAT: 'Una tabla sale como .csv o .xlsx. Dele al archivo una de esas terminaciones.',
  TABLE_TOO_LONG:
    'Excel solo abre {{most, number}} respuestas a la vez. Elija un período más corto o exporte en CSV, que no tiene límite.',
  EXPORT_OPTIONS:
    'Esa combinación de opciones no funciona. Elija una hoja más grande que los pedazos e intente de nuevo.',
  PRINTER_MISSING:
    'Para hacer un PDF o una imagen se necesita Chrome, Edge o Chromium en esta computadora. Instale uno e intente de nuevo.',
  PRINT_FAILED: 'El PDF o la imagen no salió. Intente de nuevo; si se repite, elija una hoja más pequeña.',
  FOLDER_READ_ONLY: 'No se puede guardar en esa carpeta. Elija otra, como Documentos.',
  FOLDER_NOT_FOUND: 'Esa carpeta ya no existe. Elija otra.',
  FILE_OPEN_ELSEWHERE: 'El archivo está abierto en otro programa. Ciérrelo ahí o elija otro nombre.',
  IMAGE_TOO_LARGE: 'La imagen quedaría demasiado grande. Elija una escala menor o exporte en PDF.',
}
