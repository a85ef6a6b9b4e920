import type { Localized } from '../localized.ts'
import type { themes as source } from '../pt-BR/themes.ts'

export const themes: Localized<typeof source> = {
  name: {
    waiting: 'Waiting',
    price: 'Price',
    staff: 'Staff',
    quality: 'Quality',
    delivery: 'Delivery',
    cleanliness: 'Cleanliness',
    billing: 'Billing',
    variety: 'Variety',
    place: 'Place',
    parking: 'Parking',
    product: 'Product',
    communication: 'Communication',
    booking: 'Booking',
    online: 'Website and app',
    return: 'Exchanges and returns',
  },
}
