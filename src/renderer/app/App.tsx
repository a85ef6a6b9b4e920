import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { I18nextProvider } from 'react-i18next'
import { Toasts } from '../components/toast/Toasts.tsx'
import { useLanguage } from '../state/languageStore.ts'
import { toasts } from '../state/toasts.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'

export function App() {
  const i18n = useLanguage((state) => state.i18n)
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <Tooltip.Provider delay={500}>
          <Toasts manager={toasts} region={i18n.t('common.toast.region')} dismiss={i18n.t('common.toast.dismiss')}>
            <ErrorBoundary>
              <Shell />
            </ErrorBoundary>
          </Toasts>
        </Tooltip.Provider>
      </I18nextProvider>
    </CSPProvider>
  )
}
