import type { common as zhCn } from '../zh-cn/common'

export const common: typeof zhCn = {
  appName: 'Science Week',
  tabs: { home: 'Home', activities: 'Activities', schedule: 'My plan', me: 'Me' },
  back: 'Back',
  close: 'Close',
  retry: 'Try again',
  loading: 'Opening',
  provisional: 'Example',
  elderOn: 'Large text',
  elderOff: 'Normal text',
  demo: (clock) => `Demo data · clock: ${clock}`,
  demoShort: (clock) => `Demo: ${clock}`,
  shareTitle: (title, when) => `${title} · ${when}`,
  failed: {
    title: 'This did not open',
    text: 'The programme could not be fetched just now. Please try again.',
    page: 'This page did not open. Check the network, then tap again.',
    offlineTitle: 'No network',
    offlineText: 'Connect to the network, then try again.',
  },
  spoken: (parts) => parts.join(', '),
  inline: (parts) => parts.join(' · '),
  list: (items) => items.join(', '),
}
