// Written by config/assets/write-tokens.ts from palette.ts and measures.ts: change it there.
export const colours = {
  light: {
    surface: '#F4F5F2',
    surfaceRaised: '#FFFFFF',
    text: '#161B22',
    textMuted: '#545E6B',
    line: '#E1E4DF',
    lineStrong: '#8A929B',
    accent: '#1D4ED0',
    onAccent: '#FFFFFF',
    onCategory: '#FFFFFF',
    danger: '#A52621',
  },
  dark: {
    surface: '#101418',
    surfaceRaised: '#1A2027',
    text: '#EEF1F4',
    textMuted: '#A6B0BC',
    line: '#2B333C',
    lineStrong: '#6B7683',
    accent: '#8CB1FF',
    onAccent: '#0A1A40',
    onCategory: '#12161A',
    danger: '#F8ADA8',
  },
} as const

export const categoryColours = {
  opening: {
    light: {
      solid: '#8C5E00',
      tint: '#FAF0D8',
      ink: '#785100',
    },
    dark: {
      solid: '#E0B24E',
      tint: '#332813',
      ink: '#EBC878',
    },
  },
  health: {
    light: {
      solid: '#B72D52',
      tint: '#FBE9EE',
      ink: '#A32446',
    },
    dark: {
      solid: '#F28AA3',
      tint: '#3B1C27',
      ink: '#F7A9BC',
    },
  },
  spirit: {
    light: {
      solid: '#6644B4',
      tint: '#EFEAFA',
      ink: '#5A3AA6',
    },
    dark: {
      solid: '#B49DF0',
      tint: '#2A2145',
      ink: '#C9B8F7',
    },
  },
  volunteer: {
    light: {
      solid: '#2A7642',
      tint: '#E4F2E7',
      ink: '#206336',
    },
    dark: {
      solid: '#7CC592',
      tint: '#182F20',
      ink: '#9DD7AE',
    },
  },
  youth: {
    light: {
      solid: '#BC4611',
      tint: '#FCEBE2',
      ink: '#A33B0B',
    },
    dark: {
      solid: '#F39A6B',
      tint: '#3B2115',
      ink: '#F7B591',
    },
  },
  study: {
    light: {
      solid: '#0B716E',
      tint: '#DFF1EF',
      ink: '#08605D',
    },
    dark: {
      solid: '#66C4BE',
      tint: '#12302F',
      ink: '#8FD8D3',
    },
  },
  transfer: {
    light: {
      solid: '#8A3A80',
      tint: '#F6E8F4',
      ink: '#782F6F',
    },
    dark: {
      solid: '#DE98D4',
      tint: '#361D33',
      ink: '#E9B4E1',
    },
  },
} as const

export const tabBarColours = {
  light: {
    color: '#545E6B',
    selectedColor: '#1D4ED0',
    backgroundColor: '#FFFFFF',
    borderStyle: 'black',
  },
  dark: {
    color: '#A6B0BC',
    selectedColor: '#8CB1FF',
    backgroundColor: '#1A2027',
    borderStyle: 'white',
  },
} as const

export const windowColours = {
  light: {
    navigationBarBackgroundColor: '#F4F5F2',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F5F2',
    backgroundTextStyle: 'dark',
  },
  dark: {
    navigationBarBackgroundColor: '#101418',
    navigationBarTextStyle: 'white',
    backgroundColor: '#101418',
    backgroundTextStyle: 'light',
  },
} as const
