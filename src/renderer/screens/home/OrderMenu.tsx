import { ArrowDownUp, Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { ORDERS, type Order } from '../../state/homeStore.ts'

export function OrderMenu({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const { t } = useTranslation()
  return (
    <Menu
      align="end"
      trigger={
        <Button small icon={ArrowDownUp}>
          {t(`home.sort.${order}`)}
        </Button>
      }
      groups={[
        {
          label: t('home.sort.label'),
          actions: ORDERS.map((each) => ({
            id: each,
            label: t(`home.sort.${each}`),
            icon: each === order ? Check : undefined,
            run: () => onOrder(each),
          })),
        },
      ]}
    />
  )
}
