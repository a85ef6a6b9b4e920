import type { Localized } from '../localized.ts'
import type { privacy as source } from '../pt-BR/privacy.ts'

export const privacy: Localized<typeof source> = {
  title: 'Datos de clientes',
  text: 'Valen para este archivo. Al traer un archivo de fuera, los nombres, correos, teléfonos y números fiscales ya quedan ocultos.',
  erase: {
    title: 'Borrar a una persona',
    text: 'Cuando un cliente pide salir de los registros, borre todo lo que habla de él: respuestas, atenciones, visitas, el historial y las copias de seguridad.',
    who: 'Quién es',
    example: 'Nombre, correo, teléfono o número fiscal',
    find: 'Buscar',
    finding: 'Buscando en todo el archivo…',
    erasing: 'Borrando. En un archivo grande tarda unos minutos; la ventana puede quedar abierta.',
    found: 'Lo que hay de {{person}} en este archivo:',
    none: 'No hay nada de {{person}} en este archivo.',
    noneText: 'Las copias de seguridad antiguas aún pueden tener algo.',
    backupsToo: 'Limpiar las copias',
    confirm: 'Borrar para siempre',
    forGood: 'No se puede deshacer. Las copias guardadas en otro lugar no cambian: hay que borrarlas a mano.',
    done: 'Listo: aquí no queda nada de esta persona.',
    doneBackups_zero: 'Ninguna copia de seguridad hablaba de ella.',
    doneBackups_one: '{{count, number}} copia de seguridad se rehízo sin ella.',
    doneBackups_other: '{{count, number}} copias de seguridad se rehicieron sin ella.',
    steps_one:
      '{{count, number}} cambio del historial habla de esta persona; de ahí hacia atrás ya no se podrá deshacer.',
    steps_other:
      '{{count, number}} cambios del historial hablan de esta persona; del último hacia atrás ya no se podrá deshacer.',
    held: {
      answers_one: '{{count, number}} respuesta suya',
      answers_other: '{{count, number}} respuestas suyas',
      cases_one: '{{count, number}} atención',
      cases_other: '{{count, number}} atenciones',
      visits_one: '{{count, number}} visita',
      visits_other: '{{count, number}} visitas',
      texts_one: '{{count, number}} texto con el nombre o el contacto',
      texts_other: '{{count, number}} textos con el nombre o el contacto',
    },
  },
  keep: {
    title: 'Cuánto tiempo guardarlo',
    text: 'Pasado ese tiempo, lo que se dijo y quién lo dijo sale del archivo. Las notas, los tiempos y los temas se quedan, y las cifras no cambian.',
    label: 'Guardar palabras y personas',
    ever: 'Para siempre',
    months_one: '{{count, number}} mes',
    months_other: '{{count, number}} meses',
    years_one: '{{count, number}} año',
    years_other: '{{count, number}} años',
    asked_one:
      '{{count, number}} registro de más de {{time}} pierde ahora las palabras y la persona. No se puede deshacer.',
    asked_other:
      '{{count, number}} registros de más de {{time}} pierden ahora las palabras y la persona. No se puede deshacer.',
    confirm: 'Guardar solo ese tiempo',
    done_zero: 'De acuerdo. No hizo falta quitar nada ahora.',
    done_one: 'De acuerdo. {{count, number}} registro antiguo quedó sin palabras y sin persona.',
    done_other: 'De acuerdo. {{count, number}} registros antiguos quedaron sin palabras y sin persona.',
  },
}
