/** Stands for what draws Taro's own navigation bar, 8 KB of icons and styles that no page here shows. */
export function initNavigationBar(): void {}
