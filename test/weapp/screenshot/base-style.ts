/** How WeChat draws its own tags before a page's style is applied; an approximation, see the limits in screenshot.ts. */
export const pageBaseStyle = `
html,body{margin:0;height:100%;background:#fff;color:#000}
body{font:16px/1.4 -apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif;-webkit-font-smoothing:antialiased}
::-webkit-scrollbar{display:none}
wx-page{display:block;min-height:100%;overflow-wrap:break-word}
wx-view,wx-swiper,wx-swiper-item,wx-form,wx-scroll-view,wx-map,wx-picker,wx-navigator,wx-rich-text,wx-checkbox-group,
wx-radio-group,wx-cover-view,wx-movable-area,wx-movable-view,wx-canvas,wx-video,wx-progress,wx-slider,wx-picker-view{display:block}
wx-text{display:inline;white-space:pre-line}
wx-label,wx-icon,wx-checkbox,wx-radio{display:inline-block}
wx-image,wx-cover-image{display:inline-block;width:320px;height:240px;overflow:hidden}
wx-image>img,wx-cover-image>img{display:block;width:100%;height:100%;object-fit:fill}
wx-image[mode=aspectFill]>img{object-fit:cover} wx-image[mode=aspectFit]>img{object-fit:contain}
wx-image[mode=widthFix]{height:auto!important} wx-image[mode=widthFix]>img{height:auto}
wx-image[mode=heightFix]{width:auto!important} wx-image[mode=heightFix]>img{width:auto}
wx-scroll-view{overflow:hidden;width:100%}
wx-scroll-view[scroll-y]{overflow-y:auto} wx-scroll-view[scroll-x]{overflow-x:auto}
wx-button{display:block;position:relative;box-sizing:border-box;margin:0 auto;padding:0 14px;font-size:18px;text-align:center;
line-height:2.55555556;border-radius:5px;overflow:hidden;color:#000;background-color:#f8f8f8;-webkit-tap-highlight-color:transparent}
wx-button::after{content:" ";position:absolute;top:0;left:0;width:200%;height:200%;border:1px solid rgba(0,0,0,.2);
transform:scale(.5);transform-origin:0 0;box-sizing:border-box;border-radius:10px}
wx-button[type=primary]{background-color:#07c160;color:#fff} wx-button[type=warn]{background-color:#e64340;color:#fff}
wx-button[size=mini]{display:inline-block;line-height:2.3;font-size:13px;padding:0 1.34em}
wx-button[disabled]:not([type]){color:rgba(0,0,0,.3);background-color:#f7f7f7}
wx-input{display:block;min-height:1.4em;line-height:1.4;overflow:hidden;white-space:nowrap}
wx-textarea{display:block;width:300px;height:150px;overflow:hidden;white-space:pre-wrap}
wx-input>.placeholder,wx-textarea>.placeholder{color:#808080}
wx-switch{display:inline-block;width:52px;height:32px;border-radius:16px;background:#dfdfdf;position:relative}
wx-switch::after{content:"";position:absolute;left:1px;top:1px;width:30px;height:30px;border-radius:50%;background:#fff}
wx-switch[checked]{background:#04be02} wx-switch[checked]::after{left:21px}
wx-checkbox::before,wx-radio::before{content:"";display:inline-block;width:22px;height:22px;border:1px solid #d1d1d1;
border-radius:3px;vertical-align:-6px;margin-right:5px;background:#fff;box-sizing:border-box}
wx-radio::before{border-radius:50%} wx-checkbox[checked]::before,wx-radio[checked]::before{background:#09bb07}
wx-swiper{height:150px;overflow:hidden;position:relative} wx-swiper-item{width:100%;height:100%;overflow:hidden}
wx-swiper-item~wx-swiper-item{display:none}
wx-map{width:300px;height:150px;position:relative;overflow:hidden;color:#456;font-size:12px;
background:#e8efe4 repeating-linear-gradient(45deg,#dfe8da 0 12px,#e8efe4 12px 24px)}
wx-map>.note{position:absolute;left:8px;top:8px;white-space:pre}
wx-progress{height:6px;background:#ebebeb} wx-slider{height:2px;margin:18px;background:#e9e9e9}
wx-video{width:300px;height:225px;background:#000} wx-canvas{width:300px;height:150px}
[hidden]{display:none!important}`

/** The phone around the page: status bar, navigation bar, tab bar. */
export const phoneStyle = `
html,body{margin:0;height:100%;overflow:hidden}
body{font:16px/1.4 -apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif;display:flex;flex-direction:column;position:relative}
*{box-sizing:border-box}
#nav{flex:none;height:88px;padding-top:44px;display:flex;align-items:center;justify-content:center;font-size:17px;font-weight:600;position:relative}
#nav .back{position:absolute;left:16px;bottom:14px;width:12px;height:12px;border:solid currentColor;border-width:0 0 2px 2px;transform:rotate(45deg)}
#time{position:absolute;left:32px;top:14px;font-size:15px;font-weight:600;z-index:2}
#capsule{position:absolute;right:7px;top:48px;width:87px;height:32px;border:1px solid rgba(128,128,128,.3);border-radius:16px;z-index:2}
iframe{flex:1;min-height:0;width:100%;border:0;display:block}
#tabs{flex:none;display:flex;height:84px;padding-bottom:34px;border-top:1px solid rgba(128,128,128,.3);font-size:10px}
#tabs div{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:2px}
#tabs img{width:27px;height:27px}`
