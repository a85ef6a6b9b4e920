import { Toast } from '@base-ui/react/toast'
import { Check, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './Toasts.module.css'

interface ToastLook {
  readonly look: 'plain' | 'trouble' | 'gain'
}

interface ToastsProps {
  readonly manager: Toast.Provider.Props['toastManager']
  readonly region: string
  readonly dismiss: string
  readonly children: ReactNode
}

/** Where what is said appears; F6 leads there. */
export function Toasts({ manager, region, dismiss, children }: ToastsProps) {
  return (
    <Toast.Provider {...(manager ? { toastManager: manager } : {})} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={region} data-toasts>
          <List dismiss={dismiss} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function List({ dismiss }: { dismiss: string }) {
  const { toasts: shown } = Toast.useToastManager<ToastLook>()
  return shown.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={`${styles.toast} ${styles[toast.data?.look ?? 'plain']}`}>
      <Toast.Content className={styles.content}>
        {toast.data?.look === 'trouble' && <Icon of={TriangleAlert} />}
        {toast.data?.look === 'gain' && <Icon of={Check} />}
        <Toast.Title className={styles.title} />
        {toast.actionProps && <Toast.Action className={styles.action} />}
        <Toast.Close className={styles.close} aria-label={dismiss}>
          <Icon of={X} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
