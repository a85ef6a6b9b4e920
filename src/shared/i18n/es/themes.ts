import type { Localized } from '../localized.ts'
import type { themes as source } from '../pt-BR/themes.ts'

export const themes: Localized<typeof source> = {
  name: {
    waiting: 'Espera',
    price: 'Precio',
    staff: 'Atención',
    quality: 'Calidad',
    delivery: 'Entrega',
    cleanliness: 'Limpieza',
    billing: 'Cobro',
    variety: 'Variedad',
    place: 'Lugar',
    parking: 'Estacionamiento',
    product: 'Producto',
    communication: 'Comunicación',
    booking: 'Reservas',
    online: 'Web y aplicación',
    return: 'Cambios y devoluciones',
  },
}
