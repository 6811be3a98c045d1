/** Tags that WeChat draws itself; any other needs usingComponents. */
export const BUILTIN_TAGS: ReadonlySet<string> = new Set(
  (
    'view scroll-view swiper swiper-item movable-area movable-view cover-view cover-image icon text rich-text progress button ' +
    'checkbox checkbox-group form input label picker picker-view picker-view-column radio radio-group slider switch textarea ' +
    'editor navigator audio image video camera live-player live-pusher map canvas open-data web-view ad ad-custom ' +
    'official-account page-meta navigation-bar match-media page-container share-element keyboard-accessory root-portal ' +
    'grid-view list-view sticky-header sticky-section block slot voip-room functional-page-navigator channel-live ' +
    'channel-video store-home store-product native-slot span selection'
  ).split(' '),
)
