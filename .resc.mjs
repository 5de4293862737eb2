import { createRequire as cr } from 'module'; const require = cr(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x2) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x2, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x2)(function(x2) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x2 + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq4;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt2 = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt2} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error3) {
            onError(String(error3));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag2) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag2.startsWith(prefix))
            return handle + escapeTagName(tag2.substring(prefix.length));
        }
        return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref2 = sourceObjects.get(source);
            if (typeof ref2 === "object" && ref2.anchor && (identity.isScalar(ref2.node) || identity.isCollection(ref2.node))) {
              ref2.node.anchor = ref2.anchor;
            } else {
              const error3 = new Error("Failed to resolve repeated object (this should not happen)");
              error3.source = source;
              throw error3;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v2, i) => toJS(v2, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref2 = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref2 = sourceObjects.get(value);
        if (ref2) {
          ref2.anchor ?? (ref2.anchor = onAnchor(value));
          return new Alias.Alias(ref2.anchor);
        } else {
          ref2 = { anchor: null, node: null };
          sourceObjects.set(value, ref2);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref2)
            ref2.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref2)
        ref2.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v2 = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v2;
          v2 = a;
        } else {
          v2 = /* @__PURE__ */ new Map([[k, v2]]);
        }
      }
      return createNode.createNode(v2, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it2) => identity.isNode(it2) || identity.isPair(it2) ? it2.clone(schema) : it2);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag2)
        props.push(doc.directives.tagString(tag2));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning3) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning3);
        else
          console.warn(warning3);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge.tag && tag2.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it2 of source.items)
          mergeValue(ctx, map, it2);
      else if (Array.isArray(source))
        for (const it2 of source)
          mergeValue(ctx, map, it2);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v2 = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v2);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_2, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it2 of items) {
        if (identity.isPair(it2)) {
          if (it2.key === key || it2.key === k)
            return it2;
          if (identity.isScalar(it2.key) && it2.key.value === k)
            return it2;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it2 = findPair(this.items, key);
        if (!it2)
          return false;
        const del = this.items.splice(this.items.indexOf(it2), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it2 = findPair(this.items, key);
        const node = it2?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_2, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it2 = this.items[idx];
        return !keepScalar && identity.isScalar(it2) ? it2.value : it2;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_2, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it2 of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it2 : String(i++);
              it2 = replacer.call(obj, key, it2);
            }
            seq.items.push(createNode.createNode(it2, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it2 of iterable) {
          if (typeof replacer === "function")
            it2 = replacer.call(iterable, String(i++), it2);
          let key, value;
          if (Array.isArray(it2)) {
            if (it2.length === 2) {
              key = it2[0];
              value = it2[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it2}`);
          } else if (it2 && it2 instanceof Object) {
            const keys = Object.keys(it2);
            if (keys.length === 1) {
              key = keys[0];
              value = it2[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it2;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_2, ctx) {
        if (!ctx)
          return super.toJSON(_2);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_2, ctx) {
        return super.toJSON(_2, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag2 of customTags)
          tags = tags.concat(tag2);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag2) => {
        const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
        if (!tagObj) {
          const tagName = JSON.stringify(tag2);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v2) => typeof v2 === "number" || v2 instanceof String || v2 instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag2, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v2 = this.createNode(value, null, options);
        return new Pair.Pair(k, v2);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error3) => {
      if (error3.pos[0] === -1)
        return;
      error3.linePos = error3.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error3.linePos[0];
      error3.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error3.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error3.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag2 = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag2)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag2)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag2)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last2 = tokens[tokens.length - 1];
      const end = last2 ? last2.offset + last2.source.length : offset;
      if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
        onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag: tag2,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st2 of key.end)
              if (st2.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it2 of key.items) {
            for (const st2 of it2.start)
              if (st2.type === "newline")
                return true;
            if (it2.sep) {
              for (const st2 of it2.sep)
                if (st2.type === "newline")
                  return true;
            }
            if (containsNewline(it2.key) || containsNewline(it2.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag2) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag2?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st2 of start) {
              switch (st2.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st2.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st2 of sep) {
                  if (st2 === valueProps.found)
                    break;
                  if (st2.type === "newline") {
                    onError(st2, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce2, ...ee2] = fc.end;
      let cePos = offset;
      if (ce2?.source === expectedEnd)
        cePos = ce2.offset + ce2.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce2 && ce2.source.length !== 1)
          ee2.unshift(ce2);
      }
      if (ee2.length > 0) {
        const end = resolveEnd.resolveEnd(ee2, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag2) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag2) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag2);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag2) {
        const kt2 = ctx.schema.knownTags[tagName];
        if (kt2?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt2, { default: false }));
          tag2 = kt2;
        } else {
          if (kt2) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt2.tag} used for ${expType} collection, but expects ${kt2.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag2);
      const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag2?.format)
        node.format = tag2.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error3 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error3 === -1)
            error3 = offset + i;
        }
      }
      if (error3 !== -1)
        onError(error3, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length2 = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length2 += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length2 += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length2 += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length2 += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length: length2 };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last2 = /[ \t]*(.*)/sy;
      last2.lastIndex = pos;
      match = last2.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next2 = source[++i];
          const cc = escapeCodes[next2];
          if (cc)
            res += cc;
          else if (next2 === "\n") {
            next2 = source[i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "\r" && source[i + 1] === "\n") {
            next2 = source[++i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "x" || next2 === "u" || next2 === "U") {
            const length2 = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length2, onError);
            i += length2;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next2 = source[i + 1];
          while (next2 === " " || next2 === "	")
            next2 = source[++i + 1];
          if (next2 !== "\n" && !(next2 === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length2, onError) {
      const cc = source.substr(offset, length2);
      const ok = cc.length === length2 && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length2 + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag2;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag2 = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag2 = findScalarTagByTest(ctx, value, token, onError);
      else
        tag2 = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error3) {
        const msg = error3 instanceof Error ? error3.message : String(error3);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag2.format)
        scalar.format = tag2.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag2 of schema.tags) {
        if (!tag2.collection && tag2.tag === tagName) {
          if (tag2.default && tag2.test)
            matchWithTest.push(tag2);
          else
            return tag2;
        }
      }
      for (const tag2 of matchWithTest)
        if (tag2.test?.test(value))
          return tag2;
      const kt2 = schema.knownTags[tagName];
      if (kt2 && !kt2.collection) {
        schema.tags.push(Object.assign({}, kt2, { default: false, test: void 0 }));
        return kt2;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag2 = schema.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag2.tag !== compat.tag) {
          const ts = directives.tagString(tag2.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag2;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st2 = before[i];
          switch (st2.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st2.source.length;
              continue;
          }
          st2 = before[++i];
          while (st2?.type === "space") {
            offset += st2.source.length;
            st2 = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag: tag2 } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag2)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag2, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error3) {
            const message = error3 instanceof Error ? error3.message : String(error3);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag2 ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag: tag2, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag2, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning3) => {
          const pos = getErrorPos(source);
          if (warning3)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it2 = dc.items[0];
            if (identity.isPair(it2))
              it2 = it2.key;
            const cb = it2.commentBefore;
            it2.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning3) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning3);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error3 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error3);
            else
              this.doc.errors.push(error3);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he2 = source.indexOf("\n");
          const head = source.substring(0, he2);
          const body = source.substring(he2 + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he2 = source.indexOf("\n");
      const head = source.substring(0, he2);
      const body = source.substring(he2 + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st2 of end)
          switch (st2.type) {
            case "space":
            case "comment":
              props.push(st2);
              break;
            case "newline":
              props.push(st2);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st2) => st2.type === "space" || st2.type === "comment" || st2.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st2 of token.end)
            res += st2.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st2 of start)
        res += st2.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st2 of sep)
          res += st2.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index2] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index2];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt2 = this.buffer.substr(offset, 3);
          if ((dt2 === "---" || dt2 === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it2 = parent.items[parent.items.length - 1];
          return it2.sep ?? it2.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it2 of fc.items) {
          if (it2.sep && !it2.value && !includesToken(it2.start, "explicit-key-ind") && !includesToken(it2.sep, "map-value-ind")) {
            if (it2.key)
              it2.value = it2.key;
            delete it2.key;
            if (isFlowToken(it2.value)) {
              if (it2.value.end)
                arrayPushArray(it2.value.end, it2.sep);
              else
                it2.value.end = it2.sep;
            } else
              arrayPushArray(it2.start, it2.sep);
            delete it2.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st2 = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st2;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error3) {
        const token = error3 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it2.sep) {
                it2.value = token;
              } else {
                Object.assign(it2, { key: token, sep: [] });
                this.onKeyLine = !it2.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value)
                top.items.push({ start: [], value: token });
              else
                it2.value = token;
              break;
            }
            case "flow-collection": {
              const it2 = top.items[top.items.length - 1];
              if (!it2 || it2.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it2.sep)
                it2.value = token;
              else
                Object.assign(it2, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last2 = token.items[token.items.length - 1];
            if (last2 && !last2.sep && !last2.value && last2.start.length > 0 && findNonEmptyIndex(last2.start) === -1 && (token.indent === 0 || last2.start.every((st2) => st2.type !== "comment" || st2.indent < token.indent))) {
              if (top.type === "document")
                top.end = last2.start;
              else
                top.items.push({ start: last2.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it2 = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              it2.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it2.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it2.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it2.sep || it2.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it2.sep && !it2.value) {
            const nl = [];
            for (let i = 0; i < it2.sep.length; ++i) {
              const st2 = it2.sep[i];
              switch (st2.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st2.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it2.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it2.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it2.sep) {
                it2.sep.push(this.sourceToken);
              } else {
                it2.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it2.sep && !it2.explicitKey) {
                it2.start.push(this.sourceToken);
                it2.explicitKey = true;
              } else if (atNextItem || it2.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it2.explicitKey) {
                if (!it2.sep) {
                  if (includesToken(it2.start, "newline")) {
                    Object.assign(it2, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it2.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it2.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it2.key) && !includesToken(it2.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it2.start);
                  const key = it2.key;
                  const sep = it2.sep;
                  sep.push(this.sourceToken);
                  delete it2.key;
                  delete it2.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it2.sep = it2.sep.concat(start, this.sourceToken);
                } else {
                  it2.sep.push(this.sourceToken);
                }
              } else {
                if (!it2.sep) {
                  Object.assign(it2, { key: null, sep: [this.sourceToken] });
                } else if (it2.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it2.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it2.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it2.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it2, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it2.explicitKey && it2.sep && !includesToken(it2.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it2 = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it2.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it2.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it2.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it2.value || this.indent <= seq.indent)
              break;
            it2.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it2.value || includesToken(it2.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it2.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it2 = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it2 || it2.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it2.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                Object.assign(it2, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it2 || it2.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                it2.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it2.sep)
                this.stack.push(fs);
              else
                Object.assign(it2, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st2) => st2.type === "newline" || st2.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning3) => log.warn(doc.options.logLevel, warning3));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// bench/rows/re-scoring.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// scenarios/format/vocabulary.ts
var criterion = (id, name, session, elements, weak, clientActs, watch) => ({ id, name, session, elements, weak, clientActs, watch });
var CRITERIA = [
  criterion(
    "S1",
    "task",
    "setting",
    ["behaviour", "when", "where", "how often", "first occasion", "right size", "right step", "material"],
    "wish",
    [],
    "what, when, where, how often"
  ),
  criterion(
    "S2",
    "rationale",
    "setting",
    ["own cycle", "own goal", "purpose", "expectation", "client says why"],
    "generic",
    ["client says why"],
    "a reason from their own week"
  ),
  criterion(
    "S3",
    "collaboration",
    "setting",
    ["asks ideas first", "asks expectations", "real option", "adaptation", "supporter"],
    "permission",
    [],
    "their ideas, their choice, their life"
  ),
  criterion(
    "S4",
    "obstacles",
    "setting",
    ["reaction", "obstacle", "confidence", "adjusts", "if-then", "re-rated"],
    "anything else?",
    [],
    "reactions, difficulties, confidence"
  ),
  criterion(
    "S5",
    "written plan",
    "setting",
    ["client has copy"],
    null,
    [],
    "a sheet that would work on its own"
  ),
  criterion(
    "S6",
    "teach-back",
    "setting",
    ["says what and when", "says why", "gap corrected"],
    "closed check",
    ["says what and when", "says why"],
    "the plan in their own words"
  ),
  criterion(
    "R1",
    "review",
    "reviewing",
    [
      "named task",
      "open question",
      "record used",
      "one occasion rebuilt",
      "noting made easier",
      "quantity and quality",
      "early"
    ],
    "asked",
    [],
    "the agreed task, openly, with the record"
  ),
  criterion(
    "R2",
    "barriers",
    "reviewing",
    ["curious", "specific barrier", "com-b domain", "own part", "matched change", "client generated"],
    null,
    ["client generated"],
    "what got in the way, and what fits it"
  ),
  criterion(
    "R3",
    "learning",
    "reviewing",
    ["asks", "from the record", "partial used", "linked to cycle", "generalised"],
    "told",
    [],
    "what they make of it"
  ),
  criterion(
    "R4",
    "summary",
    "reviewing",
    ["recap", "trend", "balanced", "checked", "client adds"],
    "praise",
    ["client adds"],
    "where things stand, checked with them"
  ),
  criterion(
    "R5",
    "next step",
    "reviewing",
    [
      "follows review",
      "concrete",
      "repeated",
      "graded",
      "switched with a reason",
      "recorded",
      "contingency",
      "supervision"
    ],
    "default",
    [],
    "what follows from this review"
  ),
  criterion(
    "X1",
    "empathy",
    "both",
    [
      "reflects",
      "affirms effort",
      "normalises",
      "autonomy",
      "genuine",
      "fits ambivalence",
      "fits opposition"
    ],
    "neutral",
    [],
    "heard, not judged, free to choose"
  )
];
function criterionWords(name) {
  const found = CRITERIA.find((c) => c.name === name);
  if (!found) throw new Error(`no criterion is called "${name}"`);
  return found;
}
var PLAN_ELEMENTS = [
  "behaviour",
  "when",
  "where",
  "amount",
  "rationale",
  "coping",
  "monitoring"
];
var PLAN_FIELDS = [
  { name: "what", key: "what", element: "behaviour" },
  { name: "when", key: "when", element: "when" },
  { name: "where", key: "where", element: "where" },
  { name: "how much", key: "how_much", element: "amount" },
  { name: "why", key: "why", element: "rationale" },
  { name: "if difficult", key: "if_difficult", element: "coping" },
  { name: "record", key: "record", element: "monitoring" }
];
var SLIPS = [
  "last minute",
  "jumps to the task",
  "vague wish",
  "outcome not behaviour",
  "prescribes",
  "generic rationale",
  "reassures",
  "too much",
  "no obstacle check",
  "cheerleads",
  "spoken only",
  "makes sense?",
  "review skipped",
  "yes or no",
  "diary ignored",
  "blames",
  "rescues",
  "labels",
  "same again",
  "argues",
  "tells the learning",
  "does it for them",
  "vague praise",
  "next page",
  "out of scope",
  "past the cue"
];
var SAFETY_ACTS = [
  "notices",
  "asks directly",
  "asks thoughts",
  "asks plans",
  "asks actions",
  "asks prevention",
  "immediate safety",
  "where and who",
  "number to ring back",
  "validates",
  "limits of confidentiality",
  "supervisor told",
  "safety steps",
  "follow-up time",
  "recorded",
  "homework waits"
];
var GATE_SLIPS = [
  "leading question",
  "labels the risk",
  "promises secrecy",
  "no-harm promise",
  "signposts only",
  "over-reacts",
  "checklist voice"
];
var CLIENT_VALUES = ["belief", "understanding", "confidence", "trust", "opposition"];
var VALUE_WORDS = { doubtful: 2, unsure: 4, hopeful: 6, sure: 8 };
var DEFAULT_CLIENT = {
  belief: 5,
  understanding: 5,
  confidence: 5,
  trust: 5,
  opposition: 0
};
var WEEK_RESULTS = ["done", "partly", "not done"];
var CAUSES = ["prompt", "knowing what", "worth it", "obstacle", "bad luck"];
var DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var SIZES = ["small", "planned", "too big"];
var MODES = ["setting", "reviewing", "both"];
var CONTACTS = ["telephone", "video", "face to face", "messages"];
var DIFFICULTIES = ["foundation", "intermediate", "advanced"];

// simulator/written-plan.ts
function modelAsPlan(model) {
  return { form: "boxes", boxes: model.boxes };
}
function planText(plan) {
  return plan.form === "blank" ? plan.text : Object.values(plan.boxes).filter((t) => t.trim() !== "").join("\n");
}

// scoring/plan/inflect.ts
var IRREGULAR = {
  be: ["be", "is", "are", "am", "was", "were", "being", "been"],
  do: ["do", "does", "doing", "did", "done"],
  go: ["go", "goes", "going", "went", "gone"],
  have: ["have", "has", "having", "had"],
  lie: ["lie", "lies", "lying", "lay"],
  die: ["die", "dies", "dying", "died"],
  panic: ["panic", "panics", "panicking", "panicked"],
  tie: ["tie", "ties", "tying", "tied"]
};
var PASTS = {
  get: "got",
  take: "took",
  make: "made",
  write: "wrote written",
  read: "read",
  run: "ran",
  sit: "sat",
  stand: "stood",
  eat: "ate eaten",
  drink: "drank",
  drive: "drove",
  ride: "rode",
  swim: "swam",
  sing: "sang",
  buy: "bought",
  bring: "brought",
  catch: "caught",
  see: "saw seen",
  meet: "met",
  tell: "told",
  say: "said",
  speak: "spoke",
  think: "thought",
  find: "found",
  keep: "kept",
  leave: "left",
  feel: "felt",
  lose: "lost",
  let: "let",
  put: "put",
  set: "set",
  cut: "cut",
  send: "sent",
  spend: "spent",
  sleep: "slept",
  wake: "woke",
  wear: "wore",
  draw: "drew",
  give: "gave",
  hold: "held",
  know: "knew",
  choose: "chose",
  break: "broke",
  teach: "taught",
  rise: "rose",
  fall: "fell",
  forget: "forgot",
  come: "came",
  ring: "rang",
  hide: "hid",
  throw: "threw",
  hang: "hung",
  build: "built",
  sew: "sewed",
  feed: "fed",
  pay: "paid",
  stick: "stuck",
  freeze: "froze",
  mean: "meant",
  lead: "led",
  creep: "crept",
  begin: "began",
  grow: "grew",
  shut: "shut",
  hear: "heard"
};
var DOUBLED = new Set(
  `get run sit swim cut put set let jog shop chop plan stop drop hop clap chat hit hug log tap tip zip mop nap pat dig  begin forget
   bin skip step trim pop rub scrub knit unplug beg plug hum spin grab scan pin sip wrap strip plot`.split(
    /\s+/
  )
);
function inflect(verb) {
  const listed3 = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : void 0;
  if (listed3) return listed3;
  const last2 = verb.slice(-1);
  const stemIng = verb.endsWith("ee") ? verb : last2 === "e" ? verb.slice(0, -1) : DOUBLED.has(verb) ? verb + last2 : verb;
  const consonantY = last2 === "y" && !"aeiou".includes(verb.charAt(verb.length - 2));
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = Object.hasOwn(PASTS, verb) ? (PASTS[verb] ?? "").split(" ") : [consonantY ? `${verb.slice(0, -1)}ied` : last2 === "e" ? `${verb}d` : `${stemIng}ed`];
  return [verb, third, `${stemIng}ing`, ...past];
}

// scoring/plan/phrases.ts
var GAP_STOPS = new Set(
  `and or but if because so then than that when while after before until to for with without at in on by from into about as of is was
   are will i you we they he she it not no instead also plus which who`.split(/\s+/)
);
var GAP = 3;
var PhraseSet = class {
  /** Labels with their patterns; throws for a class that is not there, which a test of the lexicon would meet first. */
  constructor(lists, classes = {}) {
    this.classes = classes;
    for (const [label, list] of Object.entries(lists)) {
      const patterns = typeof list === "string" ? list.split("\n") : list;
      for (const text of patterns) {
        const trimmed = text.trim();
        if (trimmed === "" || trimmed.startsWith("//")) continue;
        this.file({ label, parts: trimmed.split(/\s+/).map((part) => this.readPart(part)) }, 0);
      }
    }
  }
  classes;
  byFirst = /* @__PURE__ */ new Map();
  numberFirst = [];
  anyFirst = [];
  readPart(text) {
    if (text === "..") return { kind: "gap" };
    if (text === "_" || text === "?_") return { kind: "any", optional: text === "?_" };
    if (text === "$") return { kind: "end" };
    const optional = text.length > 1 && text.startsWith("?");
    const body = optional ? text.slice(1) : text;
    if (body === "#") return { kind: "number", optional };
    const words3 = /* @__PURE__ */ new Set();
    for (const option of body.split("|")) {
      if (option.startsWith("@")) {
        const members = this.classes[option.slice(1)];
        if (!members) throw new Error(`no word class is called "${option}"`);
        for (const member of members) words3.add(member);
      } else if (option.startsWith("~")) {
        for (const form of inflect(option.slice(1))) words3.add(form);
      } else {
        words3.add(option);
      }
    }
    return { kind: "words", words: words3, optional };
  }
  file(pattern, at3) {
    const first = pattern.parts[at3];
    if (!first) return;
    if (first.kind === "number") this.numberFirst.push(pattern);
    else if (first.kind !== "words") this.anyFirst.push(pattern);
    else
      for (const word of first.words) {
        const list = this.byFirst.get(word);
        if (!list) this.byFirst.set(word, [pattern]);
        else if (list[list.length - 1] !== pattern) list.push(pattern);
      }
    if (first.kind !== "gap" && first.kind !== "end" && first.optional) this.file(pattern, at3 + 1);
  }
  /** Every match that starts between two tokens, the longest of each label at each start. */
  find(tokens, from = 0, to = tokens.length) {
    const found = [];
    for (let i = from; i < to; i++) this.at(tokens, i, to, found);
    return found;
  }
  /** The longest match of each label that starts at this token. */
  matchAt(tokens, i, to = tokens.length) {
    const found = [];
    this.at(tokens, i, to, found);
    return found;
  }
  /** Whether anything matches between two tokens. */
  has(tokens, from = 0, to = tokens.length) {
    const found = [];
    for (let i = from; i < to; i++) {
      this.at(tokens, i, to, found);
      if (found.length > 0) return true;
    }
    return false;
  }
  at(tokens, i, to, found) {
    const token = tokens[i];
    if (!token) return;
    const mine = found.length;
    const consider = (pattern) => {
      const end = longest(pattern.parts, 0, tokens, i, to);
      if (end <= i) return;
      for (let k = mine; k < found.length; k++) {
        const other = found[k];
        if (other && other.label === pattern.label) {
          if (end > other.end) found[k] = { label: pattern.label, start: i, end };
          return;
        }
      }
      found.push({ label: pattern.label, start: i, end });
    };
    for (const pattern of this.byFirst.get(token.word) ?? []) consider(pattern);
    if (token.value !== null) for (const pattern of this.numberFirst) consider(pattern);
    for (const pattern of this.anyFirst) consider(pattern);
  }
};
function longest(parts, p, tokens, i, to) {
  const part = parts[p];
  if (!part) return i;
  const token = i < to ? tokens[i] : void 0;
  if (part.kind === "gap") {
    let best2 = longest(parts, p + 1, tokens, i, to);
    for (let k = 0; k < GAP; k++) {
      const skipped = i + k < to ? tokens[i + k] : void 0;
      if (!skipped || skipped.kind === "mark" || GAP_STOPS.has(skipped.word)) break;
      best2 = Math.max(best2, longest(parts, p + 1, tokens, i + k + 1, to));
    }
    return best2;
  }
  if (part.kind === "end") return i >= to ? i : -1;
  if (part.kind === "any") {
    const taken2 = token && token.kind !== "mark" ? longest(parts, p + 1, tokens, i + 1, to) : -1;
    return part.optional ? Math.max(taken2, longest(parts, p + 1, tokens, i, to)) : taken2;
  }
  const fits = token !== void 0 && (part.kind === "number" ? token.value !== null || token.clock !== null : part.words.has(token.word));
  const taken = fits ? longest(parts, p + 1, tokens, i + 1, to) : -1;
  return part.optional ? Math.max(taken, longest(parts, p + 1, tokens, i, to)) : taken;
}
function wordClass(...texts) {
  return new Set(texts.flatMap((text) => text.trim().split(/\s+/)).filter((word) => word !== ""));
}

// scoring/plan/clock-times.ts
var BEFORE_TIME = wordClass(
  "at by from until before after between around about ish past about @ @about  till since monday tuesday wednesday thursday friday saturday sunday sat sun"
);
var UNIT_AFTER = wordClass(`
  minutes hours seconds times days weeks x miles mile km metres steps pages page chapters items laps lengths percent % units people things worries
  goals jobs tasks breaths reps stops sets pounds floors doors sentences words drinks cups glasses pints cigarettes songs rounds th kg more per or
  a degrees positives photos texts calls emails problems weeks months years  letters of other different small of songs pieces
`);
var EVENING = wordClass("pm evening evenings night nights tonight tea teatime supper bed bedtime");
var MORNING = wordClass("am morning mornings breakfast wake waking");
var HOURS = wordClass("one two three four five six seven eight nine ten eleven twelve");
var hourOf = (token) => token && token.value !== null && Number.isInteger(token.value) && token.value >= 0 && token.value <= 24 && (token.kind === "number" || HOURS.has(token.word)) ? token.value : null;
var NUMBERED = wordClass(
  "session week module chapter step page pages level number route bus room unit part stage section year no no. under over"
);
function readClockTimes(tokens, alone = false, from = 0, to = tokens.length) {
  const found = [];
  for (let i = from; i < to; i++) {
    const read = clockAt(tokens, i, to, alone);
    if (!read) continue;
    found.push(read);
    i = read.end - 1;
  }
  return found;
}
function clockAt(tokens, i, to, alone) {
  const previous = tokens[i - 1];
  if (previous && (previous.word === "phq" || previous.word === "gad" || NUMBERED.has(previous.word) || previous.word === "x" || previous.word === "/" || previous.word === "\xA3"))
    return null;
  const first = pointAt(tokens, i, to);
  if (!first) return null;
  let j = first.end;
  const joiner = tokens[j]?.word;
  let second = null;
  const stuck = tokens[j]?.joined === true && tokens[j]?.kind === "number";
  if (j < to && (stuck || joiner === "-" || joiner === "to" || joiner === "until") && tokens[i]?.word !== "half") {
    if (!stuck) j++;
    second = pointAt(tokens, j, to);
    const unit = second ? tokens[second.end]?.word : void 0;
    if (second && unit !== void 0 && !second.sure && UNIT_AFTER.has(unit)) second = null;
    if (second && tokens[j]?.value !== null && (tokens[j]?.value ?? 0) > 24) second = null;
  }
  const cued = BEFORE_TIME.has(previous?.word ?? "");
  const next2 = tokens[(second ?? first).end];
  const unitNext = next2 !== void 0 && next2.kind === "word" && UNIT_AFTER.has(next2.word);
  const slashNext = next2?.word === "/" || next2?.word === "%";
  const sure = first.sure || (second?.sure ?? false);
  if (!sure) {
    if (unitNext || slashNext || first.hour === 0) return null;
    const open2 = next2 === void 0 || next2.kind === "mark" || FOLLOWS.has(next2.word) || next2.word === "and" || isDay(next2);
    const cuedTwice = cued && (previous?.word !== "from" || second !== null || open2) && previous?.word !== "for";
    if (!(cuedTwice && open2) && !(alone && open2 && !isScale(tokens, i))) return null;
    if ((previous?.word === "about" || previous?.word === "around") && !second && !isDay(tokens[i - 2]) && tokens[i - 2]?.kind !== "mark" && !alone && tokens[i - 2]?.word !== "at")
      return null;
    if (tokens[i]?.clock === null && tokens[i]?.value !== null && !Number.isInteger(tokens[i]?.value))
      return null;
    if (previous?.word === "by" && tokens[i]?.kind === "word" && !second) return null;
  }
  const half = first.half ?? (second?.half && !(first.hour > second.hour % 12 && first.hour < 12 && second.hour !== 12) ? second.half : second?.half === "pm" && first.hour < 12 ? "am" : null);
  const part = half ?? partNear(tokens, i, (second ?? first).end);
  const start = toMinutes(first, part);
  if (start === null) return null;
  let minutes = null;
  if (second) {
    const end = toMinutes(second, second.half ?? part);
    if (end !== null) minutes = ((end - start) % 720 + 720) % 720 || null;
  }
  return { start: i, end: (second ?? first).end, time: asClock(start), minutes };
}
var FOLLOWS = wordClass(
  "in at on each every for then when while before after until to because so with if monday tuesday wednesday thursday friday saturday sunday sat sun tomorrow tonight today by sharp ish daily most prompt just unless not all from as go and the"
);
function isDay(token) {
  return token !== void 0 && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.word);
}
function isScale(tokens, i) {
  return tokens[i]?.value === 0 || tokens[i + 1]?.word === "/";
}
function pointAt(tokens, i, to) {
  const token = i < to ? tokens[i] : void 0;
  if (!token) return null;
  const next2 = i + 1 < to ? tokens[i + 1] : void 0;
  const after = i + 2 < to ? tokens[i + 2] : void 0;
  if (token.word === "noon" || token.word === "midday")
    return { hour: 12, minute: 0, end: i + 1, sure: true, half: "pm" };
  if (token.word === "midnight") return { hour: 0, minute: 0, end: i + 1, sure: true, half: "am" };
  if (token.word === "half") {
    const past = next2?.word === "past" ? 1 : 0;
    const hour2 = hourOf(tokens[i + 1 + past]);
    if (hour2 === null || hour2 < 1 || hour2 > 12) return null;
    const follows = tokens[i + 2 + past];
    if (past === 0 && follows && follows.kind === "word" && UNIT_AFTER.has(follows.word)) return null;
    return withHalf(tokens, i + 2 + past, to, hour2, 30, true);
  }
  if (token.word === "quarter" || (token.value === 5 || token.value === 10 || token.value === 20 || token.value === 25) && (next2?.word === "past" || next2?.word === "to")) {
    const amount = token.word === "quarter" ? 15 : token.value ?? 0;
    const hour2 = hourOf(after);
    const follows = tokens[i + 3];
    if (hour2 !== null && hour2 >= 1 && hour2 <= 12 && next2 && !(follows && follows.kind === "word" && UNIT_AFTER.has(follows.word))) {
      if (next2.word === "past") return withHalf(tokens, i + 3, to, hour2, amount, true);
      if (next2.word === "to" && (token.word === "quarter" || token.kind === "word" && after?.kind === "word"))
        return withHalf(tokens, i + 3, to, hour2 === 1 ? 12 : hour2 - 1, 60 - amount, true);
    }
    if (token.word === "quarter") return null;
  }
  if (token.clock) {
    const { hour: hour2, minute, colon } = token.clock;
    const unit = next2?.kind === "word" && UNIT_AFTER.has(next2.word);
    if (unit && !colon) return null;
    return withHalf(tokens, i + 1, to, hour2, minute, true);
  }
  const hour = hourOf(token);
  if (hour === null) return null;
  if (next2?.word === "oclock" || next2?.word === "o'clock") return withHalf(tokens, i + 2, to, hour, 0, true);
  if (next2?.word === "ish" && next2.from === token.to) return withHalf(tokens, i + 2, to, hour, 0, true);
  return withHalf(tokens, i + 1, to, hour, 0, false);
}
function withHalf(tokens, i, to, hour, minute, sure) {
  const word = i < to ? tokens[i]?.word : void 0;
  if ((word === "am" || word === "pm") && !(word === "am" && tokens[i + 1]?.word === "going")) {
    return hour >= 1 && hour <= 23 ? { hour, minute, end: i + 1, sure: true, half: word } : null;
  }
  return { hour, minute, end: i, sure, half: null };
}
function partNear(tokens, start, end) {
  for (let i = Math.max(0, start - 3); i < Math.min(tokens.length, end + 4); i++) {
    const word = tokens[i]?.word ?? "";
    if (EVENING.has(word)) return "pm";
    if (MORNING.has(word)) return "am";
  }
  return null;
}
function toMinutes(point, half) {
  let { hour } = point;
  if (hour > 24 || point.minute > 59) return null;
  if (hour === 24) hour = 0;
  if (hour <= 12 && hour > 0) {
    const effective = half ?? (hour >= 7 && hour < 12 ? "am" : "pm");
    if (effective === "pm" && hour < 12) hour += 12;
    if (effective === "am" && hour === 12) hour = 0;
  }
  return hour * 60 + point.minute;
}
var asClock = (minutes) => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

// scoring/plan/days.ts
var NAMES = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6
};
var SAT_SUN = { sat: 5, sun: 6 };
var MONTHS = wordClass(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`
);
var RELATIVE = wordClass("tomorrow today tonight");
var NOT_SAT_SUN = wordClass("down on in with at up there here still outside cream tan shine lounger is");
var PARTS = wordClass("morning mornings afternoon evening evenings night nights am pm lunchtime teatime");
function dayName(token, next2, previous) {
  if (!token || token.kind !== "word") return null;
  const name = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  if (!Object.hasOwn(SAT_SUN, token.word)) return null;
  if (previous && !token.capital && (previous.word === "the" || previous.word === "i" || previous.word === "we" || previous.value !== null))
    return null;
  if (next2 && NOT_SAT_SUN.has(next2.word) && !(next2.word === "at" && token.capital) && !(next2.word === "with" && token.capital))
    return null;
  if (!token.capital && (next2?.word.endsWith("ing") && !PARTS.has(next2.word) || /^(?:i'm|im|was|been|being|is|i've|are|you're|still|just)$/.test(previous?.word ?? "")))
    return null;
  if (previous?.word === "minutes" || previous?.word === "hours") return null;
  return SAT_SUN[token.word] ?? null;
}
function readDays(tokens, from = 0, to = tokens.length) {
  const found = [];
  for (let i = from; i < to; i++) {
    const read = dayAt(tokens, i, to);
    if (!read) continue;
    found.push(read);
    i = read.end - 1;
  }
  return found;
}
function dayAt(tokens, i, to) {
  const token = tokens[i];
  if (!token) return null;
  const first = dayName(token, i + 1 < to ? tokens[i + 1] : void 0, tokens[i - 1]);
  if (first !== null) return dayList(tokens, i, to, first);
  const second = tokens[i + 1]?.word === "-" ? 2 : 1;
  const end = tokens[i + second];
  if (token.word === "m" && token.capital && end?.capital && end.word === "f" && (second === 2 || end.joined) && i + second < to)
    return { start: i, end: i + second + 1, days: [0, 1, 2, 3, 4], kind: "named", repeats: true };
  if (token.word === "mwf" || token.word === "m" && token.capital && tokens[i + 1]?.word === "/" && tokens[i + 2]?.word === "with" && tokens[i + 3]?.word === "f" && i + 3 < to)
    return {
      start: i,
      end: token.word === "mwf" ? i + 1 : i + 4,
      days: [0, 2, 4],
      kind: "named",
      repeats: true
    };
  const letters = dayLetters(tokens, i, to);
  if (letters) return letters;
  if (RELATIVE.has(token.word)) return { start: i, end: i + 1, days: [], kind: "relative", repeats: false };
  if (token.word === "weekday" || token.word === "weekdays")
    return { start: i, end: i + 1, days: [0, 1, 2, 3, 4], kind: "weekdays", repeats: true };
  if (token.word === "weekend")
    return { start: i, end: i + 1, days: [5, 6], kind: "weekend", repeats: false };
  return dateAt(tokens, i, to);
}
function dayLetters(tokens, i, to) {
  const days = [];
  let end = i;
  for (let j = i; j < to && j < i + 14; j++) {
    const token = tokens[j];
    if (token?.kind === "mark" && /^[,/+&-]$/.test(token.word) && days.length > 0) continue;
    const day = token?.capital && token.to - token.from <= 2 ? LETTERS[token.word] : void 0;
    if (day === void 0 || day <= (days.at(-1) ?? -1)) break;
    days.push(day);
    end = j + 1;
  }
  return days.length > 1 ? { start: i, end, days, kind: "named", repeats: true } : null;
}
var LETTERS = {
  m: 0,
  mo: 0,
  tu: 1,
  w: 2,
  with: 2,
  th: 3,
  f: 4,
  fr: 4,
  sa: 5,
  su: 6
};
function dayList(tokens, start, to, first) {
  const days = [first];
  let end = start + 1;
  let repeats = tokens[start - 1]?.word === "every" || tokens[start - 1]?.word === "each" || writtenPlural(tokens[start]);
  for (; ; ) {
    let j = end;
    if (j < to && PARTS.has(tokens[j]?.word ?? "")) j++;
    let range = false;
    let linked = false;
    while (j < to) {
      const word = tokens[j]?.word ?? "";
      if (word === "-" || word === "to" || word === "until" || word === "through") range = true;
      else if (word !== "," && word !== "and" && word !== "&" && word !== "/" && word !== "+" && word !== "or" && word !== "then" && word !== "also" && word !== "on" && word !== "again")
        break;
      linked = true;
      j++;
      if (j - end > 4) break;
    }
    const token = tokens[j];
    const next2 = j < to ? dayName(token, j + 1 < to ? tokens[j + 1] : void 0, void 0) : null;
    if (next2 === null || !(linked || token?.joined || j === end)) break;
    if (range || token?.joined) {
      for (let day = (last(days) + 1) % 7; day !== next2; day = (day + 1) % 7) days.push(day);
    }
    days.push(next2);
    if (writtenPlural(token)) repeats = true;
    end = j + 1;
  }
  return { start, end, days: [...new Set(days)], kind: "named", repeats };
}
var last = (days) => days[days.length - 1] ?? 0;
function writtenPlural(token) {
  return token !== void 0 && token.to - token.from > token.word.length;
}
function dateAt(tokens, i, to) {
  const token = tokens[i];
  const next2 = i + 1 < to ? tokens[i + 1] : void 0;
  const after = i + 2 < to ? tokens[i + 2] : void 0;
  if (!token) return null;
  const dayNumber = token.kind === "number" && token.value !== null && Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
  if (dayNumber && next2?.word === "th" && next2.from === token.to) {
    if (after && MONTHS.has(after.word)) return dateRead(tokens, i, i + 3, to);
    if (after?.word === "of" && MONTHS.has(tokens[i + 3]?.word ?? "")) return dateRead(tokens, i, i + 4, to);
    const before = tokens[i - 1]?.word ?? "";
    if ((before === "the" || before === "on" || before === "by" || tokens[i - 1]?.kind !== "word") && (!after || after.kind === "mark" || after.word === "at" || after.word === "and")) {
      return { start: i, end: i + 2, days: [], kind: "date", repeats: false };
    }
    if (before === "the" && tokens[i - 2]?.word === "on" && AFTER_DATE.has(after?.word ?? ""))
      return { start: i, end: i + 2, days: [], kind: "date", repeats: false };
    return null;
  }
  if (dayNumber && next2 && MONTHS.has(next2.word) && next2.word !== "may" && next2.word !== "march")
    return dateRead(tokens, i, i + 2, to);
  if (dayNumber && next2 && (next2.word === "may" || next2.word === "march") && next2.capital)
    return dateRead(tokens, i, i + 2, to);
  if (dayNumber && next2?.word === "/" && after?.kind === "number" && after.value !== null && after.value >= 1 && after.value <= 12 && after.from === next2.to) {
    const year = tokens[i + 3]?.word === "/" && tokens[i + 4]?.kind === "number";
    const before = tokens[i - 1]?.word ?? "";
    if (year || before === "on" || before === "by" || before === "before")
      return dateRead(tokens, i, year ? i + 5 : i + 3, to);
  }
  return null;
}
var AFTER_DATE = wordClass("i i'll we you with in for from to after before when then go she he they once");
function dateRead(tokens, start, end, to) {
  const yearToken = tokens[end - 1]?.value !== null && (tokens[end - 1]?.value ?? 0) > 31 ? tokens[end - 1] : end < to ? tokens[end] : void 0;
  const year = yearToken?.kind === "number" && yearToken.value !== null && yearToken.value >= 2e3 && yearToken.value < 2100 ? yearToken.value : null;
  if (year === null) return { start, end, days: [], kind: "date", repeats: false };
  const day = tokens[start]?.value ?? 1;
  let month = 0;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (token && MONTHS.has(token.word)) month = MONTH_NUMBERS[token.word.slice(0, 3)] ?? 0;
    else if (token?.kind === "number" && token !== yearToken && token.value !== null && month === 0)
      month = token.value;
  }
  if (month === 0) return { start, end, days: [], kind: "date", repeats: false };
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return {
    start,
    end: yearToken === tokens[end] ? end + 1 : end,
    days: [weekday],
    kind: "date",
    repeats: false
  };
}
var MONTH_NUMBERS = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12
};

// scoring/plan/lexicon/places.ts
var HOME_SPOTS = wordClass(`
  kitchen bedroom bathroom lounge room hall hallway landing loft attic cellar basement utility conservatory porch courtyard cloakroom pantry larder veranda outhouse summerhouse hutch potting garage shed greenhouse
  garden patio balcony driveway drive yard doorstep step steps stair stairs staircase bench sofa settee couch armchair chair recliner beanbag stool
  desk table worktop counter sink hob fridge freezer cooker oven bath shower toilet loo bed bedside wardrobe cupboard windowsill window
  mirror fireplace fire mat rug floor carpet nursery cot crib pushchair pram highchair playroom door gate fence
  greenhouse polytunnel caravan van car lorry cab study bookcase shelf piano workshop summerhouse decking hammock conservatry
  canteen staffroom reception corridor stairwell playground classroom dorm hostel staffroom photocopier printer till warehouse depot
`);
var VENUES = wordClass(`
  boardroom showroom stockroom storeroom sickroom schoolroom ballroom courtroom newsroom pumproom lockers locker canteen tuckshop bakehouse hairdresser dojo gym ferry harbourside towpath breakwater cliff cliffs lighthouse weir windmill castle abbey priory minster mosque bandroom cabin marquee tent stall stalls bookies casino arcade bingo cashpoint taproom microbrewery vets vet dentists doctors jobclub refuge dropin clinic walkway footpath bridleway orchard vineyard paddock stable barn byre croft quarry dunes dune sands cove bay lido reservoir creek glen fell fells tarn peak gorge waterfall nave crypt sacristy vestibule arena showground racecourse racetrack dogtrack speedway rink icerink skatepark trampoline alley playbarn softplay crossroads junction bypass motorway underpass ringroad flyover slipway terminal gatehouse turnstile kiosk booth
  park shop supermarket market library cafe caf\xE9 pub bar restaurant takeaway chippy bakery bakers butchers greengrocers chemist
  pharmacy surgery gp hospital clinic dentist opticians church chapel mosque temple synagogue gurdwara mandir cathedral gym pool baths
  leisure centre rec sports stadium pitch court club clubhouse hall theatre cinema museum gallery zoo farm allotment allotments beach
  seafront promenade prom pier harbour quay canal towpath river riverside lake loch reservoir pond woods wood forest common heath moor
  moors hill hills field fields meadow green playground playpark skatepark path footpath lane road street avenue close crescent cul block
  corner bridge footbridge overpass viaduct underpass tunnel roundabout station bus train tram tube metro underground taxi ferry plane airport lift
  escalator multistorey carpark bank building society jobcentre council mall precinct arcade retail garden nursery salon
  hairdressers barbers launderette laundrette laundromat garage petrol cemetery crematorium graveside grave memorial bandstand
  links courtyard slipway pavilion marina jetty pontoon weir ford ferry towpath bypass layby  forecourt foyer concourse platform vestry nave altar aisle pew shul range velodrome stables kennels rescue shelter foodbank bookshop newsagents newsagent stationers florist deli
  tesco tescos asda aldi lidl sainsburys sainsbury's morrisons coop  waitrose iceland spar nisa londis costcutter greggs costa
  starbucks nero subway mcdonalds mcdonald's kfc nandos nando's wetherspoons spoons boots superdrug argos ikea wilko wilkos poundland
  primark matalan halfords screwfix b&q homebase dunelm whsmith whsmiths smiths waterstones hmv currys parkrun puregym nuffield ymca
  supermarket surestart school gates gate crossing tills aisle checkout queue touchline stand terrace crowd village tesco's asda's
  museum observatory planetarium aquarium ward lobby atrium auditorium lecture seminar lab studio laundry cr\xE8che creche cafe's chemists
  podiatrist baker grocer grocers estate barber butcher hospice gardens square quayside
`);
var SETTINGS = wordClass(`
  home house flat apartment indoors inside outside outdoors out town work workplace office school college uni university campus community
  online ours mine yours hers zoom teams skype facetime neighbourhood neighborhood area village city countryside nature shops local public abroad place places huddle briefing
  somewhere anywhere meeting meetings vicinity homes settings
`);
var PLACE_PHRASES = `
  on ?the|my|his|her|our ?own bed
  ?on|at|by|near ?the edge|side|end|foot of ?the|my|our bed|bath|sofa|settee|pool|pitch|bench|pier|field|garden
  dining|kitchen|arm|office|corner|desk|garden|rocking|easy|coffee|hall|bedside|dressing chair|table|bench|seat
  driver's|passenger|back|front|window seat
  ?the drop in
  leisure|retail|business|industrial|science|trading|country|holiday|caravan park|estate|centre
  soft play
  food bank
  swimming|leisure|public baths|pool
  market|village|town square|place|green|pond|cross
  coffee|charity|corner|chip|paper|sandwich|tea|farm shop|shops|room|rooms
  tea room|rooms|shop
  nail|beauty|tanning bar|salon
  number|no|bus|route # ?bus
  # bus|tram
  front|back|spare|box|living|dining|sitting|bed|utility|changing|waiting|staff|my|your|his|her|their room
  top|bottom|foot of ?the stairs
  end|top|bottom of ?the|my|our|your road|street|garden|lane|path|drive|close
  round|around the block|estate|corner|lake|park|field|reservoir|houses
  number # bus
  his|her|their|manager's|managers|boss's|bosses|tutor's|tutors office|room|desk|house|flat
  post office
  age uk
  citizens advice
  job centre
  town hall
  church|village|community|parish|scout|sports hall
  community|leisure|sports|shopping|garden|health|children|childrens|day|drop centre
  in|into|to|onto ?my|your|his|her|our|the ?own bed
  up to bed
  out of ?the bed
  off|on|from the|my|our sofa|settee|couch
  in front of the|my|our mirror|telly|window|fire
  ?at my|your|our|her|his mums|mum's|sisters|sister's|brothers|brother's|dads|dad's|friends|friend's|neighbours|neighbour's|daughters|daughter's|sons|son's|parents|parents'|nans|nan's|grans|gran's|aunties|auntie's|partners|partner's
  next door
  care|nursing|residential home
  golf|race course
  football|rugby|cricket|tennis|bowls|bowling|golf|hockey|netball|working|social|boxing|youth|lunch|breakfast|after club
  school gate|gates
  bus|tram|train|taxi stop|station|rank
  cash machine
  bench by|outside|in|at|near|under
`;

// scoring/plan/lexicon/amounts.ts
var UNITS = wordClass(`
  minutes hours seconds mins steps pages page chapters chapter lengths length laps lap miles mile km metres yards stops stop units unit items item
  things thing jobs job tasks task worries worry thoughts thought people person friends friend goals goal sentences sentence lines line words word
  paragraphs paragraph emails email letters letter calls call texts text messages message photos photo songs song tracks track rows row
  rooms room drawers drawer shelves shelf bags bag boxes box loads load meals meal cups cup glasses glass pints pint cigarettes cigarette fags
  pieces piece portions portion examples example modules module sections section sheets sheet records record entries entry questions question
  breaths breath reps rep sets set rounds round press ups houses doors streets plants plants pots pot weeds bays aisles aisle floors floor levels level
  mg ml litres litre grams gram spoons scoops scoop widths width circuits circuit miles rashers pegs drinks drink slots slot points percent kg stone degrees trips trip dishes plates shirts episodes episode games game tunes tune
  pleasurable routine necessary pleasant positives ways reasons sips bites spoonfuls checks check items tins tin strangers stranger
  problem problems solution solutions cupboard bits bit coffees coffee cuppa biscuits naps nap nights hrs stamps
  activities activity chore chores errands errand conversations conversation experiments experiment compliment compliments appointments
  parcels steps rungs rung  spins spin
`);
var TIMES = wordClass(
  `times time x goes go turns attempts attempt sessions session occasions occasion days evenings mornings nights visits`
);
var SIZES_WITHOUT_NUMBER = `
  front|back|left|right|top|bottom side|half|hand|bit|one ?_ only
  front|back|top|bottom only
  to _ ?_ ?_ and back
  ?an|one|half hours max|tops|maximum|only
  up|down|out|along to the|my|our _ ?_ post|gate|corner|lamp|lights|tree|bench|crossing|bridge|sign|shop|shops|end|postbox|junction
  a|an @unit a|per|each|every
  all day|morning|afternoon|evening|night|shift
  minutes|max|maximum|minimum|aim ?for ?of # $
  all of _
  # tops
  until|til|till ?the ?my ?his ?her @event
  for ?as long as
  ?just ?the top|bottom|upper|lower|front|back|first|second half ?only
  steps|step # to|- #
  steps # to #
  until|til|till .. @endpoint
  until .. ~drop|~fall|~halve|~ease|~pass|~settle|~fade|~go|~come|~finish|~end|~ring|~stop|~shut|~close
  till|until .. half
  until anxiety|fear|suds|it|the|my|i|its|she|he|we|they|i'm
  halfway ?through|there
  every|each hours of
  half|quarter|third of ?the|a|my
  half ?a|an hours|page|length|chapter|mile|miles|metres|pint|cup|glass|load|portion
  ?a quarter of ?an hours
  an|a hours
  half a hours
  a|one minutes
  all the way
  the whole way
  right to the
  door to door
  end to end
  start to finish
  to my|the|our stop|end|top|bottom|gate|corner|finish|last
  top to bottom
  cover to cover
  one lap|length|page|row|round|square|side|chapter|load|go|bus|sitting
  back|stop ?to ?bed when|once
  for the duration|length
  from page|start|top|bottom
  a|one couple ?of @unit
  half hours
  half an hours
  ?the whole|full|entire _
  whole|full|entire|half @unit|film|sandwich|plate|programme|song|bowl|set|lesson|class|lap|loop|street|path|journey|ride|match|lot|page|box|bag|pile|list|packet
  whole|full length|round|day|hours|meal|thing|circuit|block|shop|session|class
  first|second|last half|chapter|page|section|part|third|quarter|song|two|three
  one side of ?a
  one ?_ ?_ only
  there and back
  two|three|four|five|six of ?the|my|our|these|those _
  to the _ ?_ ?_ and back
  as far as
  end of the|my road|street|lane|path|garden|drive|close
  to the end of
  at least #
  no more than #
  up to #
  max|maximum|minimum #
  # max|maximum|minimum|only|each|per
  all of|the|my _ ?_ not
  once|twice round|around|up|through|over
  all the ?_ cupboard|stuff|drawer|shelf|dishes|pots
`;

// scoring/plan/lexicon/common-words.ts
var COMMON_WORDS = wordClass(`
  accent accepts achievements adjusts adust afternoons agitate agitates airports airpost alcade altercate
  alternat alternated alternates alternats answers antidepressants apneal apologiae apologies apologised
  apologiser apologises apologist apologize appal appeals appear appel appointments appraisals aquariums
  arcaded arcades arcane archer archery arches archeus armchairs arranged arranger arranges ashame ashames
  assembled assembler assembles atriums attempts attends attent auditoriums aunties avenge avenues
  avoidances baaing babysat babysits backers backing badmintons bakeoffs bakes bakings balanced balancer
  balances balers baling balkers balking bandstands baning bankers banking barbe barbed barbel barbels
  barbes barbet barbets barer baring barker barkers barking barrow barter barters basemen basements
  bashment basing basking batcher batchers batement bathrooms bating batter battle bauking baying beakers
  beanbags beathing becasse bedide bedrooms bedsides bedtimes behavior behaviours benefit beside betime
  better bikers biking birthdays bitter blonds blood blooding bloody blooks blooms bloops blowse blushing
  boaking boking bonce bonfires bookcases bookmarks bookshops borrows botcher botchers bother botte bottled
  bottler bottles bounced bouncer bounces bouncy bowse braking branch brashing braunch breaching breaktimes
  breath breathed breather breathes breathings breaths breathy bride bridged bridges bridie bridle
  briefings brodding broodings broods brooking brooming broose brose brothel brothers brothier brows
  browsed browser browses browst browsy brushings brusting budge budged budger budges budgets buildings
  bunce bunch bunter burrow bushing buster butchery butches butler butte butted butters buttery buttes
  buttle byking cabers cafes cagers calendal calendars calender canceled canceller cancels cancer caners
  cannel canteens capers caravans carcel carders careers cares caress caret carets carnet carped carpel
  carper carpers carpets carrs carters cartwheels carvers carving carvings caters cathedra cathedrae
  cathedrals cathedras cavers caving cavings cella cellae cellars cendre centare center centra centred
  centres centry chacking challenged challenger challenges chance chancel chances chang changa changed
  changer changers changs chanter chape chapels chapes chapiter chappy chapters chare chares charged
  charger charges charter chasses chaster chatter chaunge chaunges checkouts cheeking chekist chekists
  chemise chemises chemism chemisms chirpy chocking choker chokes choking chooking chooser chooses choosey
  choosy choppy chords chore chorea choreas chored choree chorees choreus chorrie chorus chose choses
  chounter chouse chowse christenings chucking chunter churchy chymist chymists cinemas circled circler
  circles circlet circuits circuity clashes classed classer classers classis classrooms clauses cleanings
  cleansing clearing cleating cleaving cleche clecking clicket clinics clitic cloking clonic clour
  clubhouses clying coarse cocker cocking coddle coffed coffees coffer coffle coiner cointer coking collar
  collects collet color colours coloury commo commons commos commot commote commune communions commuted
  commuter commutes comose compadre compage compared comparer compares compart compere compete compiled
  compiler compiles complains complaint complement completed completer completes compliments complin
  compone compos composed composer composes compost compote compursion compursions compute concentrated
  concentrates concentrations confided confidences confidency confider confides confine confirms conform
  conker conking conner conservator conservators contacts continua continued continuer continues continuo
  contract cooer cooing cooked cookers cookery cookey cookings cooler cooling cooming cooper cooping coorie
  cooser coosin cooter corbie corder corer corers cores corker corking cornea corned cornel corners cornet
  cornier coronations coroner corotation corridors corries corse coulter councils countdowns counted
  counters coure coures courie cours coursed courser courses courter cousins couter couzin cowking cowrie
  coying cracket craking craning craping crating crazing creches crematoriums crescents cricked crickets
  crickey croche croches crochets crocket crooker crooking crores crossings crosswords crosswort crotch
  crotchet cruddle crumbled crumbles crumbly crumple cryings cuddie cuddled cuddler cuddles cuddly
  cupboards curch curdle curers currie currs curry curse curtails curtain cyclin cyclings cyclins cymling
  dacking dancings danging danting daring dashes daughters dauring dawing daylights deadlined deadlines
  decade decided decider decides decile decime deckings deckoing declined decliner declines declutters
  decode decoking decorated decorates degression deicide deign deking delate delegated delegatee delegates
  deleted deletes deliverly delivers delver dentists deplete deposits depressions deride dering deriver
  described describer describes descrive designs desking dialyses dicking dictated dictates difficulty
  diner dinger dinker dinned dinners dinnertimes disclosed discloser discloses disclost discus discuses
  dished dishwashers disinfects disinfest dismes disses distracter districted ditziness docking dogate
  donated donates doorbells doorsteps doorstop doshes dowelling downloads draping draughter drawings
  drawling draying driveways ducking duding duelling duing duking dunner duping durning dushes dwellings
  easer easier easted eastern easters eater eevning embails embarrasses emoticon emoticons empress emption
  emptions enamine enjoyments enlists enlit enquired enquirer enquires enquiry escalators escalatory
  esquire estated estates ester etamine evenings eventing examined examinee examiner examines exchanged
  exchanger exchanges exercised exerciser exercisers exhaled exhales exhauster exorcise exorcises
  experiments explains expos exposed exposer exposes exposture exposures expresso facetiae faither fallow
  fantigue farther fashing fasted fastens faster fathers fatigued fatigues fatten fatter fealing feather
  feebling feeding feedings feeing feering feerings feesing feeze feezing felling fellings fellow ferest
  fester fidge fiend fiends fikish fineish finfish finis fireplaced fireplaces fishings fisking fisting
  fjelds flareups flashbacks floriest florists fluoxetines foister follows foosball footballs footbath
  footer footfall footpaths footwall forenight fores forests foreward forgat forge forged forger forges
  forgets forgot forpet fortnights forwards forwarn fosters fother fouest fouter freezers freezes friand
  fridged fridges fried friends frieze fringe froward fueling funebral funerals funereal galage galley
  gallon gallops gallow galop garaged garages garagey garbage gardenings gasher gater gathers gavage goggle
  gollop googled googles googly grandads grandam granddad granddaughters grandsons gravesides gravesite
  greengrocer greengrocery greenhouses gregos gricer gricers grocery groper gropers groser grosers grower
  growers guilts guitars gullery gurdwaras haircuts hairdresser halfway hallways hammocks handovers
  hangover harbor harbours hardest haring harvests heading headring healing heaping hearings hearsing
  hearting heating heaving heiring herring hierarch hierarchs highchairs hoaring holeless homeless
  homeworks hommock hoofer hooker hooper hooter hoove hooved hooven hoovers hooves hosel hospices hospitale
  hospitals hosted hostels hotel houseworks hover hovering hummock husbands hyperventilated hyperventilates
  hyperventilations imagined imaginer imagines imaging improv improved improver improves improvs incite
  increased increaser increases increasings increate indite indulin inert infection inhaled inhaler inhales
  injections insect insection inserts inset insulins interviews introduced introducer introduces intrusives
  inulin invert invited invitee inviter invites invoiced invoices ironings irrigable irritably jealouse
  jealousy jiggle jigsawn jigsaws jobcentres joggle journeys juggled juggler juggles jungle kennel kenners
  kennets kernels kettles kickoffs kitchens kitting kittle knittings knotting ladders laddery lader lading
  ladler laiding laminae laminated laminates lanches lancing lander landings landlords lanely lanking
  larder larding lasher later lathe lathed lathee lathen lathers lathery lathes lathier latter lauder
  lauding launches launderettes laundrettes leasure leather lectured lecturer lecturers lecturn lecturns
  lefter leisured leisures lending lesion lesions lessen lessens lessor lessors letted lettern letters
  lettre lichts linches listed listee listel listens lister liter lither litten litter loather lofter
  loiters longe longly looter lother lotter lounged lounger lounges loungey loungy lovely lunched luncher
  lunchers lunge lurches lynches machined machines manage managed managers manages mandi mandira mandirs
  mandis manger mangle marinaded marinades marinate marked marker markets masque massaged massager massages
  mawing meadows meadowy meantime meantimes measured measurer measures mediation medications meditation
  meering melting meltings memorials meowing messaged messages messuage meting mewing miggle milkmen minge
  mingled mingler mingles minuets minuses minute minuted minuter minutest mirrors mither moaning moduli
  modulo modulus moither mooing mooning moping morling mornings morrions mosher mosing mosques mothed
  mothers mothery mothier motier motivate motivates motivations motser mourning mouther moving mowings
  mozing multistoreys multistory museums nandoo nandoos nandus navigated navigates neighbor neighbours
  nephews nightmary noticed noticer notices notifications novice numbed numbers nurser nursers nurtured
  nurturer nurtures observator observators obsessions optician organised organiser organises organism
  organist organize outcomes outlie outlined outliner outlines outlive outride outsider outsides outsize
  overbill overfall overfell overfills overfull overkill paddled paddler paddles padle paidle paining
  painter paintings paise pajamas palates palish panick panicks panims panisc paniscs panting paperworks
  pardner parter partier partners partyer paster patrol patter paydays payer payers peddle pediatrist
  pensione pensions perceant percen percents percept performs perpent petrel petrols petter phonograph
  photocopied photocopiers photocopies photographs photography physic physicals physios physis pianic
  piaster pickups picnics picric piddle pilaster pionic pirates pitter pizzle plaister plaiter planetariums
  planform planter plasher plaste plasters plastery plater plates platforms platter playdates playday
  player players playgrounds playgroups playmate playrooms pleasurably pleasured pleasurer pleasures
  plotter poddle podiatrists pointer pointing polis polytunnels pooter popish porter portman poster postmen
  postponed postponer postpones postpose pother potman potted potters pottery pottier potzer pouter powter
  practic practiced practicer practices practick practics practised practiser practises practive praised
  praiser praises prase prater praters prayed precent precincts predicated predicating predication
  predicter predictions preform prepared preparer prepares prepave presentations presents preset prevent
  preyer preyers primary prinker printed printers printery printing printless prise procinct programmed
  programmer programmes promenaded promenader promenades pryer pryers puddle pushchairs putter puzzel
  puzzled puzzler puzzles pycnic pyjama quaysides racings racino racking rafting raftings raging ragings
  rahing raiting raking rakings ramada ramadas rancing ranting rantings raping raring rasing ratine ratines
  ratling ratlings ratting rattings raving ravings rawing rawings raxing raying razing readding readings
  readying reaking reaming reaping rearing rearranged rearranger rearranges reassurances reaving rebill
  rebind rebooks reboot recaption recatch receptions recline reclined recliners reclines recoin recook
  recork recorks recuse recycled recycler recycles redding reding redliner redtail reduced reducer reduces
  reeding refall refell refight refile refills refilm refind refuge refused refuser refuses refute
  registers rehears rehearsals rehearsed rehearser rehearses reheat reist rejoins rejon relace relaxations
  relights relist relook remail remand rematch remead remend reminds remint remise remote removed remover
  removes renail rending repaid repairs repatch repeal repeats repent replaced replacer replaces replate
  reports repost repot reprieve requests rerail rereads rerise resail rescheduled reschedules rescued
  rescuer rescues reseat reservoirs resift resight resister resists resit resits reskue resort restaurants
  restress retails retain retial retook retorn retort retread retrieved retriever retrieves returf returns
  retuse reuse revie revied revies reviews revile revised reviser revises revisits revive rewin rewinds
  rewins reword rewords rewove rewriter rewrites rewrote ricing riversides roading roating roting
  roundabouts routines routing ruinating ruination ruminations rustless sabbat sabbaths sabbats sables
  saddle sairs saiths sales sapper sarape sawing scalds scale scaled scaler scalers scalls scalps scamble
  scanter scape scapes scares scatted scatters scattery scattier scedule scheduled scheduler schedules
  schoole schools schorl scrabble scrae scrambled scrambler scrambles scrap scrapbooks scraped scraper
  scrapes scrapie scraps scraye screet scries scroll scroller scuffle scupper scutter seafronts sealch
  searce seasons seating seeing seeping seewing semies semina seminal seminars seminary semitar serape
  seres serges serifs serines sering serins sermons seron seroon serres serries serves serviced servicer
  services servile sessions settees setter settled settler settles setule sewin sewings sewins sexing
  shacking shading shafts shakings shales shaling shaming shanking shaping sharing sharking shatter shaving
  shawing sheave sheeter sheeve sheller shelters sheltery shelved shelver shelves shelvy shewer shewing
  shifty shimming shinning shipping shirts shists shits shoder shoer shool shoppings shorer shorts shove
  shoved shovels shover shoves showed showers showery showier shrifts shuffled shuffler shuffles sieging
  sifter sifts signing sinding singeing singings singling sining sinking sinning sinter sinuation sipper
  sisted sisters sitter situations skateparks skelter sketchy skewing skimming skinning skitch skorts
  skries slaking slatter sleeking sleepings sleeting sleeving slewing slimming slinging slopping slower
  smatter smelter smites smith smithy smits snaking snifts snitch snooked snookers snooper snoozer snorts
  snuffle soaking socialised socialiser socialises socialism socialist socialite socialize someones sopping
  sorts souffle sower sowing spales spanning sparts spatter spelter spetch spewing spial spinal spinnings
  spiraling spirals spirts spital sponged sponger sponges spongy spoofs spooks spools spooms spoon spoony
  spoors spoots sporal spores sporks sport sporty spots spouts spunge spurts squame squared squarer squares
  squark squashy squeezed squeezer squeezes squeezy squire squish squush stabiles stable stabled stabler
  stablers stablest staddle stadiums staffrooms staigs stains stair staircased staircases stairwells
  staking stales staples starch stare starrs stars starved starver starves statin stationer stationery
  stations stave steeping sterve stewing stich stinging stirs stoke stooker stopping stower straicht
  straights strake strass straught streek streel streets streety streight streps stresses stretched
  stretcher stretchers stretchy strews strike strobe strode stroked stroken stroker strokes strolled
  strollers strolls strooke strove studios submits subset subways summerhouses summit sundae sundry sunket
  sunray sunrises sunsets sunwise super supermarkets supped suppers suppler surger surgers suttee suttle
  svelter swaddie swaddled swaddler swaddles swales swarve swatch swatter swealing swearing sweatings
  sweeping sweeting swelter swelting swifts swimmings swinging switchy swith swoons swopping synagogues
  tabled tables tabret tabrets tackled tackler tackles takeaways tallet tallets taslet taslets teatimes
  telcos templed temples templet tennes tennies tennist tennos tensions tenson tenuis terraced terraces
  terrae terrane tersion theater theatres thigger thiggers though threads thready threap threat tickle
  tiddler tiding tiptoed tiptoes tiptop toddle toddled toddlers toddles toile toiled toiler toiles toilets
  tomorrows tonights tonlet touchlines towpaths traiking trailing trainings tramel transfers translated
  translates transplants trave travels traves trayning tread tribunals trigged trining trunnel tumbled
  tumbler tumbles tunned tunnels twigger twiggers ukelele ukuleles unblocks uncock undate undergrounds
  underpays undock unfolds unfond unlead unloads unlocks unlord unmold unpacks unpick unplugs unsold untack
  untold unwraps updated updater updates upfold upfollow uplead uploads uplock uprate upwrap vacuums vanish
  varnishy velodromes verbify verily verity versify villae villager villages visieing visies visite visites
  visitings volunteers wadder wadding wader wading waging waiting wakings waling walkings walling wanders
  wanier waning wanker wanking wanner wanter warder wardrobed wardrober wardrobes warehous warehoused
  warehouser warehouses waring warking washed washen washers washery washes washier washin washings washins
  waster wasting wauking waulking waving waxing waying weathers weddings wedging weedings weeing weekends
  weening weeping weeting weighs weight weighty welding welking wending wether whencever whirtle whistled
  whistler whistles whiting whittle widow wights winder windows windowsills windowy windrow winnow wisher
  wishing withdrawn withdraws withdrew witing wonder workouts worksheets workshops worktops worrier
  worriers worrited worrits worryings wreather wrights writhing writings wudding
`);

// scoring/plan/lexicon/actions.ts
var VERBS = wordClass(`
  accept add allow alternate answer apply arrange ask assemble attend bake bath bathe batch beat begin bin bike book borrow bounce bring brush build
  buy call carry catch change charge chat chase check chew choose chop circle claim clean clear climb close collect colour come comb
  compare complain complete compliment confirm contact continue cook copy count cover crochet cross cuddle cut cycle dance decide declutter decline
  decorate delegate delay delete deliver describe design dictate dig dine disclose discuss disinfect donate draft drag draw dress drink drive drop dry
  dust eat email empty enrol enquire enter exchange explain face feed fetch file fill film find finish fish fit fix fold follow forward
  freeze gather get give go greet grow hand hang hand head hear help hide hike hit hold hoover hop hug hum invite introduce iron
  jog join jot jump keep kick kiss knit knock label lay leave lend let lie lift light line list listen load lock log look lower mail make
  mark massage mash match measure meet mend message mix mop move mow nap name note number offer open order organise pack paint park pass paste
  pat pay peel phone photograph pick pin place plan plant play plug point polish post postpone pot pour practise practice pray prepare present press
  print pull push put queue quit raise rake read rearrange record recycle refill register rehearse remind remove repair repeat replace reply
  report request research reset resist ride ring rinse roast role roll rub run save saw say schedule scrub search see sell send serve set sew
  shake share shave shop shout show shower shred shut sign sing sit sketch skip sleep slice smile sort speak spend spin split spray
  stack stand start starve stay step stick stir stitch stop strap stretch stroke strip study sweep swim swap switch take talk taste teach
  tell test text thank throw tick tidy tie time touch train travel treat trim try turn type undo unfollow unload unlock unpack unplug
  update upload use vacuum view visit volunteer wait wake walk wander warm wash watch water wax wear weed weigh whistle wipe wrap
  write yell zip swop nip pop stroll potter jigsaw video voicenote whatsapp facetime skype zoom google download 
  rate score interview postpone park notice spot breathe hold tense squeeze drop dunk hyperventilate inhale exhale crouch kneel
  postpone challenge limit reduce bleed stroke groom  trot gallop brew boil grill fry marinade season scramble toast butter
  refuse cancel return retrieve rebook reschedule renew claim appeal budget bank withdraw deposit transfer invoice
  argue apologise admit confide compliment praise nudge bounce balance bend reach hum drum strum tune busk perform present record
  babysit foster mind nurse change settle wean express latch burp rock swaddle push stroller
  act adjust approach avoid bend bookmark browse bus cancel cartwheel clap click clip clock coach compile compose craft crumble delete
  dictate drill enjoy enlist erase erect examine experiment exit expose fasten fetch flick fling flip flush glue google graph greet grout halve
  handwash harvest hold host imagine insert jig jot juggle  kayak lather laminate leaf loiter lurk magnify mingle mime mould
  navigate nurture oil outline overfill paddle pace pause perch picnic pilot plait plaster pluck prune pump punch quilt quiz
  race relight rest rewatch rewind rewrite reread rinse row sand scan scatter scoop scrape screw seal season shelve shine shovel shuffle
  sieve sip skim slot snap soak sow sponge squat steam steer stroke submit surf swing tackle tape tend thread tip tiptoe toss tow
  trace translate transplant unblock unfold unwrap varnish veg verify wade whisk  wire workout yawn zoom
  attempt prove present  redo revise revisit rejoin   chill eatout
`);
var FORMS = /* @__PURE__ */ new Set();
var BASE = /* @__PURE__ */ new Set();
for (const verb of VERBS) {
  BASE.add(verb);
  const forms2 = inflect(verb);
  for (const form of verb === "do" || verb === "go" ? forms2.slice(0, 3) : forms2.slice(0, 3)) FORMS.add(form);
}
for (const form of ["do", "does", "doing", "have", "having", "has"]) FORMS.add(form);
var ACTION_BASES = BASE;
var ACTION_FORMS = FORMS;
var ACTIVITY_NOUNS = wordClass(`
  gym swim swimming walk walks run runs jog yoga pilates zumba tai chi choir bingo bowls golf football rugby cricket tennis badminton
  squash gardening knitting crochet baking cooking painting drawing reading writing singing dancing cycling fishing sewing hoovering
  ironing shopping cleaning washing dishes laundry bath shower nap lunch dinner breakfast tea coffee cinema film church mosque prayers
  prayer mass allotment parkrun class club group guitar piano ukulele drums jigsaw puzzle crossword sudoku lego scrapbook model
  homework chapter module modules experiment exposure hierarchy ladder queue lift bus train
  spinning hyperventilating hyperventilation straw breathing scan hill steps circuit weights stretches physio exercises 
  bins bin weeding mowing chores paperwork emails letter phonecall call text visit trip picnic quiz nails haircut massage
  squats squat  lunges inhaler cpap slimming  meeting meditation appointment rehearsal audiobook
  medication tablets tablet insulin sertraline citalopram fluoxetine mirtazapine bed stairs housework tidying decluttering
  scales bottle feed playgroup playdate park library market cafe band rehearsal volunteering worktop
`);

// scoring/plan/lexicon/events.ts
var EVENTS = wordClass(`
  breakfast lunch dinner tea supper meal meals mealtime mealtimes brunch elevenses coffee bed bedtime lunchtime dinnertime teatime
  lunchtimes breakfasts lunches wake waking alarm shower bath wash shave school run nursery pickup pick drop dropoff playgroup assembly
  lesson lessons lecture lectures seminar class classes work shift shifts job meeting meetings handover briefing commute bus train tram journey
  break breaktime nap naps feed feeds bottle bath bathtime storytime prayer prayers jummah mass church chapel service communion shabbat sabbath
  fajr dhuhr asr maghrib isha sermon choir rehearsal practice training match game kickoff parkrun bingo quiz
  club group yoga pilates zumba swim gym football rugby cricket tennis bowls darts snooker corrie coronation eastenders emmerdale
  archers countdown pointless news weather telly programme show film soap series bakeoff strictly post postman delivery bins bin milkman carer carers
  nurse insulin injection tablets medication antidepressant meds dose bloods dialysis physio visit visits visiting phonecall call payday pension
  giro benefits wages rent shopping shop big laundry washing ironing hoovering dishes pots  dog walk kettle brew cuppa homework
  ferry sunset sunrise dusk dawn dark daylight birthday party wedding funeral christening anniversary halloween bonfire
  exam exams interview tribunal hearing review appraisal presentation deadline kids children baby toddler twins husband wife partner
  mum dad nan gran grandad grandson granddaughter grandchildren son daughter sister brother friend neighbour boss manager carer
  landlord mother father uncle aunt auntie niece nephew cousin playdate  toilet loo teeth brushing toothbrush pyjamas pjs
  lights curtains door phone text email message notification doorbell dishwasher tumble washer oven timer
`);
var SYMPTOMS = wordClass(`
  worry worries worried worrying anxious anxiety panic panicky panicking panics low down sad upset tearful crying angry anger cross irritable
  mood stressed stress tense tension wound overwhelmed guilty guilt ashamed shame urge urges craving cravings thought thoughts ruminating
  rumination brooding overthinking dwelling checking check intrusive obsession compulsion compulsions pain flare flareup fatigue tired
  exhausted dizzy dizziness breathless heart racing sweating shaking flashback nightmare nightmares awake asleep sleepless lonely
  hopeless numb flat agitated restless edge spiral spiralling catastrophising predicting mindreading jealous embarrassed hot
  feeling feelings emotion emotions trigger triggers symptom symptoms doubt what dip dips drop drops shift shifts change changes
`);
var DAY_PARTS = wordClass(
  `morning mornings afternoon evening evenings night nights nighttime daytime am pm noonish`
);
var ANCHORS = wordClass(`
  breakfast lunch dinner tea supper meals meal mealtimes brunch bedtime lunchtime teatime prayers jummah mass choir rehearsal training practice
  assembly meeting meetings handover briefing break breaks kickoff bingo quiz  playgroup service communion pickup dropoff drop pick
  interview appraisal presentation seminar lecture lesson class group club coffee match game party wedding sunset sunrise dusk dawn
  visit feed feeds nap shift bathtime storytime parkrun swimming 
`);
var DOES = wordClass(`
  get gets drop drops leave leaves finish finishes wake wakes wash brush clean have had eat put take takes feed come comes go goes walk
  dropped finished left gone eaten got done pray prays shower shave drive park clock log
`);
var HAPPENS = wordClass(`
  goes go comes come is are gets get starts start finishes finish ends end rings ring asks ask calls call arrives arrive leaves leave opens open
  closes wakes wake sleeps naps boils clicks lands drops messages texts says say 's on off out down asleep home back over done finished
  finishes school nursery nap naps work bed kettle adverts credits
`);
var GERUNDS = wordClass(`
  dropping feeding walking taking getting going having eating finishing leaving brushing cleaning washing putting making showering waking
  collecting picking locking driving parking praying tidying doing arriving clocking logging opening settling bathing shutting watching
`);

// scoring/plan/lexicon/key-words.ts
var MORE = wordClass(`
  monday tuesday wednesday thursday friday saturday sunday weekend weekday weekdays morning evening afternoon tomorrow tonight minutes hours
  breakfast bedtime lunchtime because before during straight immediately anxiety anxious avoidance avoiding reassurance thought thoughts
  feeling feelings behaviour situation relaxation breathing exercise diary record records worksheet difficult difficulties problem problems
  appointment session outside kitchen bathroom bedroom garden supermarket library pharmacy prediction predicted outcome happened enjoyment
  achievement pleasure rating ratings percent sleeping activity activities pleasurable necessary routine depression worrying writing
  walking swimming gardening hoovering cooking cleaning cycling shopping reading knitting practise practice mindfulness compulsion
  compulsions exposure hierarchy neighbour daughter grandson granddaughter medication tablets sertraline chapter module confidence
  motivated motivation exhausted overwhelmed cancelled instead distracted forget forgotten wherever whenever everyone someone
  reduce increase challenge continue complete arrange notice cycle calendar fridge twice fortnight experiment rehearsal
  regularly socialise physical improve increasing concentrate concentration
`);
var KEY_WORDS = /* @__PURE__ */ new Set([
  ...ACTION_BASES,
  ...ACTIVITY_NOUNS,
  ...EVENTS,
  ...SYMPTOMS,
  ...HOME_SPOTS,
  ...VENUES,
  ...MORE
]);

// scoring/plan/spelling.ts
var SHORTEST = 6;
var index = null;
function deletions(word) {
  const forms2 = [];
  for (let i = 1; i < word.length; i++) forms2.push(word.slice(0, i) + word.slice(i + 1));
  return forms2;
}
function buildIndex() {
  const built = /* @__PURE__ */ new Map();
  for (const word of KEY_WORDS) {
    if (word.length < SHORTEST) continue;
    for (const form of [word, ...deletions(word)]) {
      const at3 = built.get(form);
      if (at3) at3.push(word);
      else built.set(form, [word]);
    }
  }
  return built;
}
function fixSpelling(word) {
  if (word.length < SHORTEST - 1 || word.length > 20 || COMMON_WORDS.has(word) || KEY_WORDS.has(word))
    return word;
  index ??= buildIndex();
  const found = new Set(index.get(word) ?? []);
  for (const form of deletions(word)) for (const hit of index.get(form) ?? []) found.add(hit);
  let best2 = null;
  for (const candidate of found) {
    if (candidate.charAt(0) !== word.charAt(0) || !oneSlip(word, candidate)) continue;
    if (best2 !== null) return word;
    best2 = candidate;
  }
  return best2 ?? word;
}
function oneSlip(a, b) {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

// scoring/plan/lexicon/shorthand.ts
var pairs = (text) => text.trim().split(/\s+/).map((pair) => pair.split("="));
var SHORTHAND = Object.fromEntries(
  pairs(`
  mon=monday mons=monday mondays=monday tue=tuesday tues=tuesday tuesdays=tuesday tuseday=tuesday teusday=tuesday
  wed=wednesday weds=wednesday wednesdays=wednesday wensday=wednesday wendsday=wednesday wednsday=wednesday wensdays=wednesday
  thu=thursday thur=thursday thurs=thursday thursdays=thursday thrusday=thursday fri=friday fris=friday fridays=friday
  sats=saturday saturdays=saturday satuday=saturday saterday=saturday suns=sunday sundays=sunday
  min=minutes mins=minutes minute=minutes minuets=minutes minuites=minutes minuits=minutes hr=hours hrs=hours hour=hours
  sec=seconds secs=seconds wk=week wks=weeks wkly=weekly wkend=weekend wkends=weekend weekends=weekend wknd=weekend
  yday=yesterday tmrw=tomorrow tomoz=tomorrow tomoro=tomorrow tommorow=tomorrow tomorow=tomorrow tommorrow=tomorrow tmw=tomorrow
  nite=night nites=nights tonite=tonight tonighte=tonight morn=morning morns=mornings mornin=morning eve=evening eves=evenings
  aft=afternoon arvo=afternoon afternoons=afternoon everyday=daily evryday=daily everday=daily evry=every evey=every eveyr=every eachday=daily
  b4=before bfore=before befor=before befre=before thru=through til=until till=until untill=until @=at w=with wiv=with wth=with
  bcos=because bcoz=because bcuz=because becoz=because becos=because cos=because coz=because cuz=because cus=because bc=because becuase=because becasue=because becos=because beacuse=because becaus=because
  u=you ur=your yr=your im=i'm ive=i've dont=don't cant=can't wont=won't didnt=didn't doesnt=doesn't isnt=isn't wouldnt=wouldn't
  couldnt=couldn't shouldnt=shouldn't havent=haven't hasnt=hasn't wasnt=wasn't arent=aren't youre=you're theyre=they're
  thats=that's whats=what's wheres=where's it's=its theres=there's lets=let's cannot=can't isnt=isn't
  thort=thought thorts=thoughts thot=thought thots=thoughts thougts=thoughts thougth=thought thoughs=thoughts thougths=thoughts
  behavior=behaviour behaviors=behaviours behav=behaviour behavs=behaviours behavour=behaviour behavoural=behavioural behaviur=behaviour
  behavioral=behavioural behavoral=behavioural behavour=behaviour beh=behaviour rlx=relax rehersal=rehearsal rehersing=rehearsing
  excercise=exercise exersise=exercise exercize=exercise excersise=exercise exercice=exercise excersize=exercise
  dairy=diary dairys=diary diry=diary diarys=diary dairies=diary diares=diary libary=library libery=library kichen=kitchen
  apt=appointment appt=appointment appts=appointment app=app sesh=session sess=session sessions=session pls=please plz=please
  itll=it'll thatll=that'll thisll=it'll theyll=they'll youll=you'll txt=text txts=texts msg=message msgs=messages dnt=don't wos=was wud=would pt=pt ns=nextsession nxtsesh=nextsession mtg=meeting mtgs=meeting hw=homework hmwk=homework hwk=homework hmwrk=homework h/w=homework ch=chapter chap=chapter chpt=chapter pg=page pgs=pages pp=pages p=page
  approx=about circa=about abt=about roughly=about aprox=about wout=without ppl=people fam=family frend=friend frends=friends freind=friend freinds=friends
  dr=doctor doc=doctor docs=doctor med=medication meds=medication tabs=tablets tab=tablet pill=tablet pills=tablets
  mum=mum mom=mum mam=mum fone=phone mob=phone tel=phone moblie=phone
  anx=anxiety anxeity=anxiety anixety=anxiety anxity=anxiety depr=depression depresion=depression
  wrk=work bk=back gona=going gonna=going wanna=want tho=though thro=through enuf=enough enought=enough evenin=evening
  proper=proper propper=proper activites=activities activitys=activities activty=activity
  excercises=exercises rten=written rite=write ritten=written wright=write
  x=x max=max mtr=metres mtrs=metres metre=metres km=km kms=km mi=miles mile=miles yds=yards
  nxt=next pleas=pleasurable rtn=routine nec=necessary mths=months mth=month yrs=years wknds=weekend tho=though
  ppts=points pts=points swb=wellbeing sud=suds diff=difficult difficlt=difficult dificult=difficult
  amnt=amount temp=temperature info=information prog=programme tv=telly television=telly tele=telly
  brekkie=breakfast brekky=breakfast breakie=breakfast brekfast=breakfast breakfst=breakfast cuppa=tea coffe=coffee
  kids=children kiddies=children kid=child bairns=children wee=little hubby=husband nan=gran nana=gran grandma=gran
  realy=really alot=lot allways=always allot=lot deff=definitely def=definitely prob=probably probs=problems
  instd=instead instaed=instead insted=instead rpt=repeat reps=repeats dinning=dining livin=living
  recieve=receive writting=writing writeing=writing wen=when wot=what wher=where whre=where wether=whether
  goin=going doin=doing walkin=walking talkin=talking cookin=cooking everyting=everything sumthing=something somthing=something
  shud=should cud=could wud=would shld=should wld=would cld=could gd=good bf=boyfriend gf=girlfriend
  dinnertime=lunchtime teatime=teatime suppertime=teatime freq=frequency dur=duration
  `)
);

// scoring/plan/lexicon/numbers.ts
var NUMBER_WORDS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  couple: 2
};

// scoring/plan/tokens.ts
var isDigit = (c) => c >= 48 && c <= 57;
var isAsciiLetter = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90;
var LETTER = /\p{L}/u;
var isLetter = (text, i) => {
  const c = text.charCodeAt(i);
  return isAsciiLetter(c) || c > 127 && LETTER.test(text.charAt(i));
};
var isApostrophe = (c) => c === "'" || c === "\u2019" || c === "\u2018";
var MARKS = {
  "\u2013": "-",
  "\u2014": "-",
  "\u2012": "-",
  "\u2212": "-",
  "\u2192": ">",
  "\u21D2": ">",
  "\u201C": '"',
  "\u201D": '"',
  "\u2026": ".",
  "\u2022": ";",
  "\xB7": ";",
  "*": ";",
  "\xD7": "x"
};
var DRAWN = {
  "\u2713": "tick",
  "\u2714": "tick",
  "\u2611": "tick",
  "\u2705": "tick",
  "\u2717": "cross",
  "\u2718": "cross",
  "\u274C": "cross",
  "\u2191": "increase",
  "\u2193": "reduce"
};
var SUFFIXES = {
  m: "minutes",
  min: "minutes",
  mins: "minutes",
  h: "hours",
  hr: "hours",
  hrs: "hours",
  s: "seconds",
  sec: "seconds",
  secs: "seconds",
  am: "am",
  pm: "pm",
  ish: "ish",
  x: "times",
  k: "km",
  st: "th",
  nd: "th",
  rd: "th",
  th: "th",
  wk: "weeks",
  wks: "weeks",
  d: "days"
};
function tokenise(text, most = Number.POSITIVE_INFINITY) {
  const tokens = [];
  let i = 0;
  let joined = false;
  const push = (token) => {
    tokens.push({ ...token, joined });
    joined = false;
  };
  const mark = (word, from, to) => push({ word, kind: "mark", from, to, value: null, capital: false, clock: null });
  while (i < text.length && tokens.length < most) {
    const code = text.charCodeAt(i);
    const char = text.charAt(i);
    if (isDigit(code)) {
      i = readFigure(text, i, push);
    } else if (isLetter(text, i)) {
      let end = i + 1;
      while (end < text.length && (isLetter(text, end) || isApostrophe(text.charAt(end)) && isLetter(text, end + 1)))
        end++;
      if (end - i === 1 && (char === "b" || char === "B") && text.charAt(end) === "4" && !isDigit(text.charCodeAt(end + 1)))
        end++;
      i = readWord(text, i, end, push);
    } else if (char === "\n") {
      mark("\n", i, i + 1);
      i++;
    } else if (code <= 32 || code === 160) {
      i++;
    } else if (char === "-" || char === "\u2013") {
      const between = i > 0 && isWordish(text, i - 1) && isWordish(text, i + 1);
      const arrow = text.charAt(i + 1) === ">";
      if (arrow) {
        mark(">", i, i + 2);
        i += 2;
      } else {
        if (between && (isLetter(text, i - 1) || isLetter(text, i + 1))) joined = true;
        else mark("-", i, i + 1);
        i++;
      }
    } else if (char === "=" && text.charAt(i + 1) === ">") {
      mark(">", i, i + 2);
      i += 2;
    } else if (char === "\xBD") {
      push({ word: "half", kind: "word", from: i, to: i + 1, value: null, capital: false, clock: null });
      i++;
    } else if (Object.hasOwn(DRAWN, char)) {
      const said = DRAWN[char] ?? char;
      push({ word: said, kind: "word", from: i, to: i + 1, value: null, capital: false, clock: null });
      i++;
    } else {
      mark(MARKS[char] ?? char, i, i + 1);
      i++;
    }
  }
  return writeDictatedMarks(tokens);
}
function writeDictatedMarks(tokens) {
  const dictated = tokens.some((token, i) => token.word === "full" && tokens[i + 1]?.word === "stop");
  if (!dictated) return tokens;
  const written2 = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next2 = tokens[i + 1];
    if (!token) continue;
    const mark = token.word === "comma" ? "," : token.word === "full" && next2?.word === "stop" ? "." : token.word === "new" && (next2?.word === "line" || next2?.word === "paragraph") ? "\n" : token.word === "question" && next2?.word === "mark" ? "?" : null;
    if (mark === null) written2.push(token);
    else {
      const last2 = mark === "," || !next2 ? token : next2;
      written2.push({ ...token, word: mark, kind: "mark", to: last2.to, value: null, capital: false });
      if (last2 === next2) i++;
    }
  }
  return written2;
}
function isWordish(text, i) {
  return i < text.length && (isLetter(text, i) || isDigit(text.charCodeAt(i)));
}
function readFigure(text, start, push) {
  let end = start;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isThousandsComma(text, end))) end++;
  const whole = Number(text.slice(start, end).split(",").join(""));
  let value = Number.isFinite(whole) ? whole : null;
  let clock = null;
  const point = text.charAt(end);
  if ((point === "." || point === ":") && isDigit(text.charCodeAt(end + 1))) {
    let to = end + 1;
    while (to < text.length && isDigit(text.charCodeAt(to))) to++;
    const rest = text.slice(end + 1, to);
    if (rest.length === 2 && whole <= 24 && Number(rest) < 60) {
      clock = { hour: whole, minute: Number(rest), colon: point === ":" };
    }
    value = point === "." ? Number(`${whole}.${rest}`) : null;
    end = to;
  }
  push({ word: text.slice(start, end), kind: "number", from: start, to: end, value, capital: false, clock });
  let after = end;
  while (after < text.length && after - end < 5 && isLetter(text, after)) after++;
  const suffix = SUFFIXES[text.slice(end, after).toLowerCase()];
  if (after > end && suffix !== void 0 && !isWordish(text, after)) {
    push({ word: suffix, kind: "word", from: end, to: after, value: null, capital: false, clock: null });
    return after;
  }
  if (text.charAt(end).toLowerCase() === "x" && isDigit(text.charCodeAt(end + 1))) {
    push({ word: "x", kind: "word", from: end, to: end + 1, value: null, capital: false, clock: null });
    return end + 1;
  }
  return end;
}
function isThousandsComma(text, i) {
  return text.charAt(i) === "," && [1, 2, 3].every((k) => isDigit(text.charCodeAt(i + k))) && !isDigit(text.charCodeAt(i + 4));
}
function readWord(text, start, end, push) {
  const raw = text.slice(start, end).split("\u2019").join("'").split("\u2018").join("'");
  const lower = raw.toLowerCase();
  const slash = text.charAt(end) === "/";
  const first = text.charAt(start);
  const capital5 = first !== first.toLowerCase();
  const word = (to, said) => push({
    word: said,
    kind: "word",
    from: start,
    to,
    value: NUMBER_WORDS[said] ?? null,
    capital: capital5,
    clock: null
  });
  if (slash && (lower === "w" || lower === "b" || lower === "n" || lower === "p")) {
    const next2 = text.charAt(end + 1).toLowerCase();
    const alone = !isWordish(text, end + 2);
    if (lower === "w" && next2 === "o" && alone) return word(end + 2, "without"), end + 2;
    if (lower === "w" && next2 === "e" && alone) return word(end + 2, "weekend"), end + 2;
    if (lower === "b" && next2 === "c" && alone) return word(end + 2, "because"), end + 2;
    if (lower === "n" && next2 === "a" && alone) return word(end + 2, "na"), end + 2;
    if (lower === "p" && (next2 === "w" || next2 === "d") && alone)
      return word(end + 2, next2 === "w" ? "weekly" : "daily"), end + 2;
    if (lower === "w") return word(end + 1, "with"), end + 1;
  }
  const known2 = Object.hasOwn(SHORTHAND, lower) ? SHORTHAND[lower] : void 0;
  word(end, known2 ?? fixSpelling(lower));
  return end;
}

// scoring/plan/find-mismatches.ts
var findMismatches = (plan, _reading, agreed) => {
  const found = [];
  for (const { name, key } of PLAN_FIELDS) {
    const said = agreed[name];
    if (said === void 0 || said.trim() === "") continue;
    const box = plan.form === "boxes" ? plan.boxes[key] ?? "" : "";
    const written2 = contradiction(name, factsOf(said), box, plan);
    if (written2 !== null) found.push({ field: name, agreed: said, written: written2 });
  }
  return found;
};
function contradiction(field, agreed, box, plan) {
  if (field === "why" || field === "if difficult" || field === "record") return null;
  const sheet2 = plan.form === "blank" ? plan.text : taskText(plan);
  const inBox = factsOf(box);
  const anywhere = factsOf(sheet2);
  const words3 = box.trim() === "" ? sheet2.trim() : box.trim();
  if (field === "when" || field === "what" || field === "how much") {
    const days = inBox.days.size > 0 ? inBox.days : anywhere.days;
    if (disjoint(agreed.days, days)) return words3;
    const times = inBox.times.length > 0 ? inBox.times : anywhere.times;
    if (agreed.times.length > 0 && times.length > 0 && !agreed.times.some((time) => times.some((other) => sameClock(time, other))))
      return words3;
  }
  if (field === "where" || field === "what") {
    const places = inBox.places.size > 0 ? inBox.places : field === "where" ? anywhere.places : inBox.places;
    if (disjoint(agreed.places, places)) return words3;
  }
  if (field !== "where") {
    for (const [unit, numbers] of agreed.sizes) {
      const other = inBox.sizes.get(unit) ?? anywhere.sizes.get(unit);
      if (other && disjoint(numbers, other)) return words3;
    }
  }
  return null;
}
function taskText(plan) {
  if (plan.form === "blank") return planText(plan);
  return ["what", "when", "where", "how_much"].map((key) => plan.boxes[key] ?? "").filter((text) => text !== "").join("\n");
}
function disjoint(agreed, written2) {
  if (agreed.size === 0 || written2.size === 0) return false;
  for (const item of agreed) if (written2.has(item)) return false;
  return true;
}
function sameClock(a, b) {
  const minutes = (time) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) % 720;
  return minutes(a) === minutes(b);
}
function factsOf(text) {
  const tokens = tokenise(text);
  const days = /* @__PURE__ */ new Set();
  for (const read of readDays(tokens)) {
    const before = tokens[read.start - 1]?.word;
    if (read.kind === "named" && before !== "by" && before !== "before" && before !== "from")
      for (const day of read.days) days.add(day);
  }
  const clocks = readClockTimes(tokens);
  const places = new Set(
    tokens.filter(
      (token) => (VENUES.has(token.word) || HOME_SPOTS.has(token.word)) && !VAGUE_PLACES.has(token.word)
    ).map((token) => token.word)
  );
  const sizes2 = /* @__PURE__ */ new Map();
  tokens.forEach((_2, i) => {
    if (clocks.some((clock) => i >= clock.start && i < clock.end)) return;
    const size = sizeAt(tokens, i);
    if (!size) return;
    const at3 = sizes2.get(size.unit) ?? /* @__PURE__ */ new Set();
    at3.add(size.number);
    sizes2.set(size.unit, at3);
  });
  return { days, times: clocks.map((clock) => clock.time), places, sizes: sizes2 };
}
var VAGUE_PLACES = wordClass(
  "front back room box spare step steps door bed shower bath street road lane path corner block window job post class house floor toilet court bridge field center centre hall bus"
);
function sizeAt(tokens, i) {
  const token = tokens[i];
  const next2 = tokens[i + 1];
  if (token?.word === "once" || token?.word === "twice")
    return { unit: "times", number: token.word === "once" ? 1 : 2 };
  if (token?.word === "half" && (next2?.word === "an" || next2?.word === "hours"))
    return { unit: "minutes", number: 30 };
  if (!token || token.value === null || !next2) return null;
  if (token.word === "x" && next2.value !== null) return { unit: "times", number: next2.value };
  if (next2.word === "times" || next2.word === "x") return { unit: "times", number: token.value };
  if (next2.word === "hours") return { unit: "minutes", number: token.value * 60 };
  if (UNITS.has(next2.word) && next2.word !== "day")
    return { unit: next2.word.endsWith("s") ? next2.word : `${next2.word}s`, number: token.value };
  return null;
}

// scoring/plan/lead-in.ts
var LEAD_INS = wordClass(`
  shall do   pt patient ct cl i you we she he they client i'll you'll we'll he'll she'll they'll ill will am are is going gonna to please just maybe perhaps then and also
  plus or but should can could may might need needs must try trying remember make sure aim aiming plan agreed agrees agree  want
  wants would like  start starting begin first firstly second secondly third finally today now so ok right task homework hw
  action goal todo attempt attempting intend intends keep keeping continue continuing each every day when's
`);
var TIME_HEADS = wordClass(
  "on in over at before after during every each this next from by when while once tomorrow today tonight as straight right just monday tuesday wednesday thursday friday saturday sunday first twice daily"
);
var STARTERS = wordClass("have do go get use be make");
var ENDS_TIME = wordClass(
  "monday tuesday wednesday thursday friday saturday sunday week weekend day days morning mornings evening evenings afternoon night nights call session appointment review today tomorrow tonight daily pm am month fortnight"
);
var BEGINS = wordClass("i'll ill i you'll we'll you will try please do");
function afterTime(tokens, from) {
  if (!TIME_HEADS.has(tokens[from]?.word ?? "")) return from;
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + 14); i++) {
    const word = tokens[i]?.word ?? "";
    const next2 = tokens[i + 1]?.word ?? "";
    if (BEGINS.has(word) && (word !== "i" && word !== "you" || next2 === "will" || next2 === "am" || next2 === "can" || next2 === "should"))
      return i;
    const previous = tokens[i - 1]?.word ?? "";
    if ((ACTION_BASES.has(word) || STARTERS.has(word)) && (ENDS_TIME.has(previous) || EVENTS.has(previous)) && !STARTERS.has(previous))
      return i;
  }
  return from;
}
var DOERS = /* @__PURE__ */ new Set([
  ...ACTION_BASES,
  "do",
  "go",
  "get",
  "have",
  "be",
  "use",
  "make",
  "try",
  "think",
  "going",
  "to"
]);
var TO_VERBS = wordClass(
  "stick sticking speak speaking adding commit due need want up off back out access link return trying try aim according"
);
function leadIn(tokens) {
  let i = 0;
  const second = tokens[1]?.word;
  const named3 = tokens[0]?.capital && tokens.length > 2 && !ACTION_FORMS.has(tokens[0].word) && !TO_VERBS.has(tokens[0].word);
  if (named3 && (second === "will" || (second === "to" || second === "is") && DOERS.has(tokens[2]?.word ?? "")))
    i = 2;
  i = stepOver(tokens, i);
  const asked3 = likedTo(tokens, i);
  if (asked3 > i) return stepOver(tokens, asked3);
  const later = afterTime(tokens, i);
  return later > i ? stepOver(tokens, later) : i;
}
function pastPlan(tokens, from) {
  let i = from;
  if (THE.has(tokens[i]?.word ?? "")) i++;
  if (!PLANS.has(tokens[i]?.word ?? "")) return from;
  for (let j = i + 1; j < Math.min(tokens.length - 1, i + 7); j++)
    if (/^(?:is|was|will|would)$/.test(tokens[j]?.word ?? ""))
      return tokens[j + 1]?.word === "to" || tokens[j + 1]?.word === "for" ? j + 2 : j + 1;
  return from;
}
var THE = wordClass("the my our your this first next");
var PLANS = wordClass("plan aim task goal homework idea job step challenge mission");
function likedTo(tokens, from) {
  for (let i = from + 1; i < Math.min(tokens.length - 3, from + 9); i++)
    if (/^(?:like|want|need|wants|asked|agreed)$/.test(tokens[i]?.word ?? "") && /^(?:you|him|her|them|me)$/.test(tokens[i + 1]?.word ?? "") && tokens[i + 2]?.word === "to")
      return i + 3;
  return from;
}
function stepOver(tokens, from) {
  let i = pastPlan(tokens, from);
  while (i < tokens.length - 1 && LEAD_INS.has(tokens[i]?.word ?? "")) {
    const word = tokens[i]?.word;
    const next2 = tokens[i + 1]?.word;
    if ((word === "try" || word === "trying") && next2 !== "to" && next2 !== "and" && next2 !== "not") break;
    if (word === "make" && next2 !== "sure") break;
    if ((word === "plan" || word === "aim" || word === "start" || word === "begin" || word === "keep" || word === "continue") && next2 !== "to")
      break;
    if (word === "remember" && next2 !== "to") break;
    if ((word === "are" || word === "is" || word === "am") && next2 !== "going" && next2 !== "to") break;
    if (word === "need" && next2 !== "to") break;
    if ((word === "want" || word === "would" || word === "like") && next2 !== "to" && next2 !== "like") break;
    if (word === "do" && next2 !== "not" && !ACTION_BASES.has(next2 ?? "")) break;
    if ((word === "each" || word === "every") && next2 !== "day") break;
    if (word === "today" || word === "now" || word === "day") {
      i++;
      continue;
    }
    i++;
  }
  return i;
}

// scoring/plan/lexicon/classes.ts
var CLASSES = {
  action: ACTION_FORMS,
  activity: ACTIVITY_NOUNS,
  doing: new Set([...ACTION_FORMS].filter((word) => word.endsWith("ing"))),
  unit: UNITS,
  times: TIMES,
  event: EVENTS,
  symptom: SYMPTOMS,
  part: DAY_PARTS,
  anchor: ANCHORS,
  does: DOES,
  happens: HAPPENS,
  gerund: GERUNDS,
  spot: HOME_SPOTS,
  venue: VENUES,
  setting: SETTINGS,
  mental: new Set(
    [
      ...wordClass(
        "catastrophise overthink worry panic dwell ruminate stress fret obsess judge compare blame brood criticise doubt fear mope sulk moan assume overreact regret despair"
      )
    ].flatMap((verb) => [...inflect(verb)])
  ),
  day: wordClass("monday tuesday wednesday thursday friday saturday sunday"),
  endpoint: wordClass(`
    half halved quarter end ready done finished empty full stops drops falls passes settles eases fades comes goes gone down off timer
    alarm bell break time whistle sleepy bored calm calmer clear song halves peak peaked 50 percent
  `)
};

// scoring/plan/lexicon/reasons.ts
var MECHANISMS = `
  // keeping it going
  ~keep ?me|it|my|the|this|him|her|us|you|your|them|that|things|everything ?_ ?_ low|down|stuck|up|anxious|alive|awake|isolated|lonely|indoors|scared|tired|tense|ill|depressed|worrying|worried|panicking|checking|avoiding|going|strong|stronger|bad|worse|away|in|switched|wired|on|thinking|cut|hooked|small|alert
  ~keep ?_ anxiety|worry|worries|fear|panic|ocd|depression|mood|problem|pain|cycle|loop|it ?_ ?going ?low ?alive ?up
  ~keep my|the|it|his|her|your|their
  ~keep me|us from|off|out
  ~keep coming|cropping|popping|happening
  that|what|thing|bit ~keep
  ~maintain
  maintains|maintaining|maintained
  ~feed|~fuel|~strengthen|~reinforce the|my|it|this|into|his|her|your|anxiety|worry|fear|ocd|panic|depression|low|more
  ~make|~makes ?me ?it ?the ?my ?your ?things ?everything ?that ?this ?_ ?_ ?feel|seem|all|even ?more worse|bigger|stronger|louder|scarier|harder|lower|stiffer|dangerous|rubbish|useless|awful|guilty|lonely|anxious|low|panicky|ashamed
  ~make|~makes me|it|my|the|things .. worse
  ~make me ~feel|think|want|avoid|worry|panic|ill|poorly|sick|tired|snappy|miserable|worse|cry|jumpy
  has|have|had me|my ?head up|awake|worrying|checking|in|on|crying|stuck|going
  ~set|~sets my head|heart|nerves|mind off|racing|going
  made|makes|making my|it|the
  i'm|im|i|he's|she's ?am ?is ?wide ?still up|awake ?again at|till|until|all|for|with|half
  ~get|~become|~grow bigger|worse|stronger|louder|scarier|stiffer|harder
  ~get|~be|~stay|~feel stuck|trapped
  ~set|~bring|~wind|~spark|~kick me|it|off|them|my|the ?off|on|up
  ~trigger
  sets it
  // cycles
  doubt|checks|checking|worry|fear|avoidance|tiredness|pain ~feed|~fuel|~breed
  vicious|negative circle|cycle|loop|spiral|pattern
  circle|cycle|loop|trap|spiral|maintenance|maintaining
  boom and|or|- bust
  boom bust
  ~make ?_ ?_ ~feel ?even ?so more|less|worse|impossible
  fed by
  ~turn|~turns|turned ?my ?the ?my ?_ into
  more|most impossible|frightening|scary|dangerous
  the more|less|longer i|you|we|he|she|it|my|time
  the less ?_ ?_ ?_ ?_ the less|more|worse|lower
  the more ?_ ?_ ?_ ?_ the less|more|worse|bigger
  ~do|~doing less|nothing .. feel|mood|means|then|i
  // what is never learnt, and what is tested
  never find|finds|learn|learns|discover|know|knows|got|get|gets|let|had|have|give|see|settles|settle|works|work|stops|stop|ends
  don't find|get|learn|give to|out|a
  ~find out
  ~learn ?to ?that ?how ?i|it|its|my|panic|anxiety|nothing|people|bad|the|its|i'm|im ?can|will ?cope|passes|pass|goes|go|not|safe|can|is|drops|wont|won't|happens
  ~teach|~teaches ?to ?me ?my ?myself ?your ?his ?her ?the ?_ brain|body|head|mind|that|me|myself|i
  ~tell|~tells ?me ?my ?your ?the brain|body|head|mind
  ~show|~shows|~prove|~proves ?to ?me|my|myself|your|the|him|her ?_ ?that brain|body|head|mind|that|i|it|its|you
  ~retrain|~train my|the|your
  ~test ?out ?if ?whether ?my ?the ?that ?a ?out prediction|predictions|belief|fear|thought|idea|whether|if|theory|it|worry|out|what
  see|check|discover if|whether|that ?it|i|people|anyone|my|the|anything|nothing
  see what happens|really|actually
  ~get|~be used to
  ~habituate
  habituation
  ~come|~go|~drop|~pass|~fall|~fade|~ease|~settle down|away|off|by on|by its|itself|own
  anxiety|fear|panic|it|urge|urges|feeling|dizziness|they ?will|does|always ~come|~rise|~drop|~fall|~pass|~fade|~settle|~ease ?down ?on ?by
  learn|know|see|shows it|they|this|that|anxiety passes|pass|fades|drops
  not|isn't|wasn't|aren't ?actually|really ?going|as ?to dangerous|harmful|happen|bad|true|hurt|kill|real|heart
  isn't|aren't ?really the same
  is|not not the same
  nothing|something|not bad|terrible|awful|dreadful
  and ?then i don't|can't|never
  // avoiding, escaping, and what they do
  ~avoid ?_ ?_ ?_ ~keep|makes|means|only|is|lets|stops|gives|feeds|has
  avoidance ?_ ~keep|makes|means|only|is|lets|stops|gives|feeds
  ~avoid|~hide|~escape|~leave|~run|~cancel|~withdraw|~isolate ?_ ?_ ~keep|makes|means|only|taught|teaches|gives|lets|stops
  since|as i|i've ?been ~avoid
  i ~avoid
  ~leave|~leaving|~escaping ?_ ?_ taught|teaches|is
  ~put|~putting ?it|things|them off ~keep|makes|means|and
  i ?just|always|only|then ~hide|~withdraw|~cancel|~isolate|~avoid|~escape|~faff|~procrastinate
  ~lie|~stay|~sit|~spend|~hide ?awake ?all ?most ?there ?alone ?at|in|on ?_ ?_ is|keeps|keeping|makes|means|when|just|only|gives|leaves
  ~lie|~lay there|awake|in .. ~worry|~go|thinking|over|and
  ~scroll|~nap|~check|~google|~worry|~drink|~wipe|~wash|~brood|~ruminate|~snack|~smoke ?_ ?_ ?_ ?just|only|never ~keep|makes|means|never|is|teaches|eats|feels|feeds|lasts|gives|makes|stops|only|uses
  safety behaviour|behaviours|behavs|net
  she|he|they|someone ~reassure
  reassurance only|lasts|keeps|feeds|makes
  // consequence
  ~mean|~means|~meant i|my|i've|ive|it|the|me|im|i'm|we|he|she|nothing|never|that
  ?and|so|, then|so|and i'm|im|i|i've|ive|my|everything|nobody ~avoid|~cancel|~stay|~end|~snap|~drink|~feel|~worry|~panic|~crash|~slide|~slip|~stop|slid|wide|~lie|~wake|never|~isolate|~withdraw|awake|wake|have|get|do|want|start|sleep|eat|hide|beat|think|believe|need
  then i'm|im|i|i've|ive|my|it|the|everything|don't|we're|he|she|they|another|nothing|nobody|there's|wide|more|crash|avoid|feel|wake
  ~lead|~leads to
  ~end|~ends up
  ~turn|~turns into
  // everyday verbs of the cycle
  ~wear|~drag|~grind|~set|~knock|~burn|~freak|~stress|~hold|~bog|~psych|~shut|~wipe me|you|him|her|us|my ?_ up|off|down|out|back
  ~wind|~work|~tie me|you|him|her|us|my ?_ up
  ~leak|~creep|~bleed|~spread|~seep|~snowball|~run into|over|through
  ~snowball|~escalate|~spiral
  shift|shifts|mess|messes|wreck|wrecks|ruin|ruins|confuse|confuses|throw|throws|knock|knocks ?up ?out ?off ?with ?my|your|the ?whole ?_ body|clock|sleep|day|week|night|head|confidence|pattern|rhythm
  is|are|was|be why i|i'm|you|my|the|it|we|he|she
  never ?gets|get|really|actually ?to ?be ?gets test|tested|proved|proven|challenged|practised|checked|chance
  fear|anxiety|worry|it|problem ~stay|~hang|~stick there|high|the|strong|put|around|same
  ~need another
  need|needs|needing ?it|her|him|them ?even another|again
  awake till|until|at|by|again
  can't ~sleep|~settle|~switch|~relax|~stop
  before it|things|they|i ~take|~get|~spiral|~snowball|~build|~grow|~slide|~crash|~sink
  ~take|~takes|taking ?a hold
  spot|catch|nip|catching ?_ ?_ early|bud
  ~isolate|isolated|isolation|cut off
  go|goes|going|slide|slides|sliding|sink|sinks|slip|slips downhill|backwards|deeper
  ~dread it|the|going|next|everything|that|more
  makes|make|making ?me|him|her|us ?then ~gabble|~stammer|~shake|~freeze|~hide|~snap|~rush|~flap|~clam|~drink|~withdraw|~lash|~stutter|~doubt|~check|~go|~lie|~stay|~cancel|~put
  feeds|feed|feeding|fuels|fuel|fuelling it|the|my|into|that|back
  ~starve the|my|it
  what ~keep|~drive|~feed|~fuel
  that's|thats|is|which|it what ~keep|~drive|~feed|~fuel
  isn't|not|never|doesn't|don't ~decide|~solve|~fix|~change|~help anything|it|nothing|things
  ~end up ?_ ?_
  ~beat myself|me
  ~lose|losing ?my|the ?all ?_ confidence|touch|track|hours|sleep|friends|interest|nerve
  on edge|alert|autopilot|guard
  ?more ~bottle|~bottled|~stew|~brood|~simmer ?it|things ?up ?on ?over
  the ~longer|more|worse ?i|it ?_ ?_ , ?the
  ~take it out
  convinced|convince|convinces me|myself|i
  believe|decide|assume|reckon|convinced i|i'm|they|people|everyone|nobody ?can't|am|are|must|hates|useless|not
  ~overdo
  ~pay ?for it
  knackered|exhausted|shattered|wiped|wrecked|useless|hopeless|worthless after|then|the|and|for|by|all
  ~chip|~eat|~nag|~gnaw away|at
  ~hijack|~swallow|~drain|~sap|~dominate|~haunt|~rule|~plague|~torment me|my|the|us
  out of|in proportion|hand|control
  all|worst over again
  ~take|~takes over
  ~eat|~eats|~use|~used|~uses|~using up|into|away
  ~go|~goes|~going|~went round|over ?and|and|it|everything|in|things
  ~spill|~leak over|out|into
  ~crash
  ~stop|~stops|~stopped me|my|him|her|us|worries|worry|it ?_ ?from ~go|~see|~do|~live|~sleep|~spill|~worry|~work|~leave|~drive|~be|getting|from|over
  i|ive|i've|we|he|she ~stop|stopped|quit|dropped|gave
  no one|noone to
  when ?i'm|im|i ?feel|get ?really|so|very low|down|anxious|tired|mood|flat|stressed|bored|lonely|sad|worried|panicky|upset|depressed|poorly|struggling|ill
  when|if|whenever|once|since|every ?time ?i|i'm|im|i've ?don't ?_ ?_ ?_ ?_ ?, i|i'm|im|my|it|then|everything|the|nobody
  i ?just|only|always ~live on|off|in|for
  body clock|rhythm
  is|was|that's how|why ?i ?the ?my ?we ?it _
  sleep|sleepiness|hunger|appetite drive|pressure
  sleepiness
  ~link|~links|~connect|~linked|~associate|~associates ?my ?bed ?the ?with ?_ ?to bed|mood|with|between|and
  last|lasts|lasted ?only ten|five|#|minutes|a
  ~get|~getting|~bring|~drag me down
  ~get|~getting|~bring|~drag|~pull|~knock ?me down|out
  is|was what's|what|why|when ?it's|is|i|it|makes|keeps|getting|the|starts
  that's|thats when|why|what i|it|the|my|keeps|makes
  instead of ~worry|~lie|~sit|~brood|~avoid|~check|~ruminate|all|going|~hide|~stay|~run|~drink|lying|just|waiting
  rather than ~brood|~worry|~avoid|~drink|~lie|~sit|letting|~run|~hide|lying
  without ~wipe|~crash|~pay|~flare|wiping|me|my|needing|having|safety|checking|escaping|running|asking|him|her
  ~wear|~wears off
  ~cut|~cuts|~shut me off|out
  faster|quicker|easier way out
  ~wipe|~wiped|~wipes out|me
  body|brain|head|mind ~learn|~think|believes|knows|stays
  ~rob|~steal|~robs me|my
  low mood
  ~become where|what|somewhere|a place
  ~make|~makes me bitter|resentful|angry|jealous|paranoid|sad|irritable|numb
  perfectionism|ocd|panic|depression|rumination|insomnia ?_ loop|cycle|trap|feeds|lives|wants|thrives|tells
  evidence for|against|that
  every extra|time|check ?_ ?_ ~teach|makes|~tell|~reassure|i|it|she|he|teaches
  ~break|~breaks|~breaking ?out ?of ?the|my|that|this|it ?_ cycle|loop|pattern|link|habit|circle|spiral|chain|that
  should break|interrupt
`;
var GOALS = `
  ?my ?main ?own ?big ?the goal|goals|aim|ambition|dream
  ~want to be|~be able
  ~be|being able|ready to
  so ?that ?i|he|she|we can ~go|~see|~take|~drive|~travel|~visit|~meet|~return|~watch|~walk|~play|~fly|~sing|~pick|~cook|~shop|~attend|~swim|~dance|~collect|~hold|~read|~stand|~leave|~come
  so ?that ?i|he|she|we can|could ~be|~get|~do|~work|~have a|the|there|back|my|to|dad|mum|things
  ~get|~go|~be|~work|~have|~want|~step|~start|way|route ?me ?us ?my ?it ?up ?_ back ?to|into|on|in|some|the|my|bits|part|of|at|out|a|doing|on
  back to work|the|my|being|playing|normal|driving|choir|church|running|seeing|doing|me|football
  i|he|she|we|would|i'd|id|really ?would ?_ ~want|~love|~like|~miss|~missed to
  i|ive|i've|really ?_ ~miss|~missed|~want
  ~miss|~missed|~missing the|my|having|being|seeing|it|doing|him|her|people|them|our
  used|use to _
  used|use to ~go|~love|~be|~enjoy|~do|~play|~sing|~have|~make|~see|~read|~walk|~run|~swim|~feel|~look|~cook
  ~feel|~felt|~feeling|~make|~makes|~made ?me ?_ ?_ ?like ?a part|useful|human|myself|me|proud|alive|connected|close|closer|normal|like
  who|what ~matter|~matters
  ~matter|~matters to me|us
  ~important to me
  the dad|mum|wife|husband|friend|person|parent|gran|nan|grandad|partner|daughter|son ?that ?i|ive|who
  ~be|being|~become ?a|the ?good|better|sort|kind|present|proper dad|mum|parent|friend|of|gran|nan|wife|husband|partner
  ~care about
  values|value|valued
  wedding|graduation|christening
  returning to
  get myself ?_ to|into|on|through|round
  on my own ?again
  without ~need|~rely|~lean|~panic|~ask
  under my own steam
  my whole|only|main social|life
  be there for
  there for ?my|the|her|him
  ~watch ?my|the|her|him|them ~grow|~play|~open
  ~get|~getting my life|job|licence|confidence|independence|freedom|evenings|weekends|sleep|spark back
  ~miss|~missed|~missing out
  step|steps towards
  towards ?my|the|our|getting|going|being|a|work|seeing
  on ?the way to ~go|~get|~be|~drive|~see
  old|own|normal self|life
  old|normal me
  my ~child|children|son|daughter|grandson|granddaughter|grandchildren|grandkids|kids
  for my|the children|son|daughter|family|grandkids|baby|kids
  independence|independent
  wants to ~be|~go|~see|~get
  my thing
`;
var EXPLORING = `
  used to ~love|~like|~enjoy it|that|this $
  ~get|~be used to it|this|that $
  so ?that we|you|i ?can|could|will ?~see|~know|~find|~look|~understand|~spot|~work|~learn|~get ?out ?at ?a what's|whats|what|where|how|when|which|if|why|patterns|a|the|any|links
  ~see|~know|~understand|~spot what's|whats|where|how|which|why|patterns ?_ ?_ ?_
  ~find ?out how|which|where ?_ ?_ ?_
  ~see|~find|~spot|~look for|the|any|a|out ?the pattern|patterns|link|links|picture
  to|will ?help|helps|may|might|should|could ?~lift|~improve|~boost ?my|your|the mood ?and|, ?anxiety ?_ ?sleep
  lift|lifts|improve|improves|boost|boosts ?low ?my|your|the mood
  make|makes me|you ?a ?bit ?so happier|happy|smile|laugh|better
  keep|keeps|keeping ?me|you fit|busy|active|healthy|going|well|occupied|company|moving|out|track|motivated|supple
  ~feel|feeling better|good
  make|makes|making ?me|it ?_ feel ?a ?bit ?so ?much better|good|happier|calmer|happy|nice
  ~get|~getting ?me|you out
  nights better
  good for|at
  make|makes|making ?the ?nights ?it ?things ?life better|easier|nicer
  back pain|ache
`;
var BENEFITS = `
  useful|helpful|handy|worthwhile|worth
  do|does me|you|your|my|us ?_ good
  ~help
  good|great|best for
  bad for
  ~improve|~boost|~lift|~raise|~increase|~better
  ~reduce|~lower|~decrease|~ease|~relieve|~calm
  ~feel ?a ?bit ?more better|good|calmer|nicer|less|happier|more
  ~relax
  relaxation
  ~distract
  distraction
  ~give me|you|us
  more energy|sleep|confidence|confident|positive|relaxed
  ~get me|you|us|out|fitter|fit|some|things|better
  ~make ?me|you|it|things|life|us ?_ ?_ ?_ better|happy|happier|easier|feel|laugh|stronger|smile
  benefits|beneficial|benefit|endorphins|serotonin
  healthy|healthier|health|fitness
  ~see|~know|~learn|~understand|~build|~practise how|what|where|out|up|if|that
  ~enjoy
  enjoyable|enjoyment|fun|nice|pleasure|pleasant|enjoy
  baseline|progress
  less ?of anxious|stressed|stress|anxiety|tired|worry|pain
  clear|clears|clearer
  fresh air
  company|social|meet|connect
  so ?that i|we|you can|know
  important
  mood|sleep|anxiety|wellbeing
  ~mean less|more
`;
var NO_REASON = `
  gp|doctor|therapist|nurse|physio|wife|husband|mum|pwp ?'s $
  no idea|clue
  my|the|his|her _ ~keep|~go on at me
  _ ?_ ~nag|~pester|~moan me|at
  step|module|session|part|stage|week # of|in|on
  disc|disc'd|discd ?in ?session
  as disc|disc'd|discussed|agreed|per|above|before|usual
  ?a ?the ?our ?my service|course|programme|module|placement|portfolio requirement|requirements|policy
  ?its|it's ?the next|first|last one|step|part|bit in|of|on
  ?my|the|his|her doctor's|doctors|gp's|therapist's|physio's orders|advice|idea
  we ?both agree|agreed|said|decided|discussed|talked|planned
  as|like ?we agreed|discussed|said|planned
  ?it ?its|it's|is ?my ?his|her|their ?mum's ?_ birthday|anniversary|xmas|christmas|turn|day ?off $
  ?just because $
  why not
  it is what
  _ said|says|suggested|told|thinks|reckons|insists|recommended|asked|wants ?that ?me ?so ?to ?i ?should $
  ?its|it's|is ?on|in ?the|my ?to list|book|booklet|workbook|module|sheet|plan|programme|rota|calendar
  the|my|your|a ?_ gp|doctor|therapist|counsellor|nurse|practitioner|consultant|psychiatrist|pwp|wife|husband|mum|dad|partner|psychologist|midwife|physio|you ?has|have ~say|said|told|suggested|wants|asked|recommended|advised|thinks|insists
  gp|doctor|therapist|nurse|you|mum|wife|husband|partner|they ?has|have said|told|suggested|wants|asked|recommended|advised|says|thinks|agreed
  ~tell|told|asked|suggested|advised|recommended me|to|by|i|it
  ?its|it ?is ?my|the homework
  it|its|it's ?is the|a|part|my|what|on ?the ?of ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt|task|we|list|you
  part of ?the|my ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt
  next step|session|stage|module
  i|have|i've have|got|need to
  have|need|supposed|meant to
  i|we should|must
  na
  none
  nothing
  don't know
  not sure
  idk
  discussed
  on the|your list
  it's|its|it is|was my|your|the|our|his|her ?_ ?_ birthday|turn|idea|day
  its|it's _ birthday|turn|idea|wedding
  was|were told|asked|advised
  protocol
  per
  agreed
  homework
  for homework|you|next
`;
var REASON_OPENERS = `
  it|this|that|it'll|they ?will|should|would|might|can ?really do|does you|me|your|him|her|us ?_ ?_ good
  it|this|that|they calms|relaxes|soothes|settles|slows|wakes|warms|loosens|strengthens|lifts|clears ?me|my|your|you|the|his|her|us
  to get some ?more fresh|air|sun|exercise|energy|sleep|peace
  to feel|be|get ?a ?bit ?less|more better|calmer|happier|fitter|stronger|anxious|stressed|relaxed|healthier
  because ?of
  which is|are the|what|why|how|where|when
  since i|it|the|my|staying|being|avoiding|he|she|@doing
  as i|it|this|its|avoiding|staying|lying|sitting|he|she|they
  so that
  in order that|to
  so i|we|it|you|my|the|he|she|they|im|i'm|can|its|there|your|nothing ?don't ?can ?can't ?dont ?will ?would ?know ?find ?get ?feel ?see ?learn
  to help
  to ~improve|~lift|~boost|~reduce|~break|~learn|~build|~increase|~lower|~prove|~prevent|~raise|~distract|~calm|~relax ?me ?my ?whether ?if ?mood ?out ?the
  to ~see|~find|~test|~show ?out if|whether|that|what
  to ~stop|~keep|~help|~get me|my|it|the ?_ from|back|worrying|going|out|used
  to ~clear|~manage|~catch|~understand|~feel my|the|it|better|less|what
  this|it|that|these|which|they|exercise|walking|doing|it'll ?should|will|would|might|may|can|could|does ?also ?really ?hopefully help|helps|helping|improve|improves|lift|lifts|boost|boosts|reduce|reduces|break|breaks|give|gives|teach|teaches|feed|feeds|show|shows|mean|means|build|builds
  this|it|that|these|which|they ?should|will|would|might|may|can|could ?also ?really ?hopefully stops|makes|keeps|gets
  this|it|that|these|which|they should|will|would|might|may|could ?also ?really ?hopefully stop|make|keep|get|be
  might|may|should make|help|improve|lift|give|ease|boost|reduce|mean|stop
  will help|improve|boost|lift|mean|stop
  you'll|i'll|she'll|he'll feel|sleep ?_
  it'll|that'll
  clears|blows the|my
  it|this settles|calms|relaxes|soothes|distracts|cheers|stops|clears me|my
  helps|improves|boosts|maintains|lifts me|my|your|with|you|to|mood
  helping me|my|you
  its|it is ?all ?about|because|for|good|important|how|so|to
  its all
  that's|thats why|how|because|what
  the ?whole idea|point|aim|reason|reasoning|purpose|thinking|theory|hope is|being|of|behind|:
  idea|rationale|purpose|aim|point|reason :|being|is|-
  why :|-|?
  i'm|im ?only doing this|it because|to|so|for|cos
  good|nice|great|lovely|worth for|to
  for ?my|your ?own ?general ?mental ?physical wellbeing|health|mood|sanity|good|sleep|confidence|anxiety
  rationale
  that way
  then i|it|my won't|don't
  so nobody|people|everyone|that's
  otherwise i|it|my
  the|my|your|our goal|aim is|: ?to
  the ?more|less ?time i|you|we|it ?_ ?_ ?_ ?_ the
  avoidance|avoiding ?_ ?_ ~keep|makes|is|feeds|means|maintains
  remember ~avoid|avoidance
  we ~notice|noticed|worked|spotted|saw
  you|i|we ?have noticed
  ~work|~go|step|steps towards
`;
var PRACTITIONERS_REASON = `
  i|we ?both can|could|will ~review|~discuss|~check|~talk ?it ?over ?through ?about
  i|we know|knows how|what|that you
`;

// scoring/plan/lexicon/obstacles.ts
var COPING_OPENERS = `
  any ?big ?little wobble|wobbles|blip|blips|setback|setbacks|hiccup|hiccups
  when|whenever|if i|you ~forget|~miss|~oversleep
  if
  ?even|but|or if
  in case
  in the event
  on|when|for ?a|the ?_ bad|rough|off|low|flare|pain|tired|hard|worse|difficult|rainy|wet|foggy|grotty|horrible|good day|days|night|nights|moments|patch
  on the days
  when|whenever it|this|things ?~get|gets|~feel|feels|~is|is|seems ?too ?really ?very hard|tough|difficult|tricky|bad|much|harder|rough|impossible|scary|overwhelming|rains
  when i|you don't|can't|want|forget|wobble|struggle|~get|feel ?to ?_ stuck|motivated|not|quit|stop|tired|like|overwhelmed|distracted|fed|give
  when i|you don't feel
  when i|you want|wants to leave|run|escape|stop|go|bolt|quit|check|wash|give|avoid|cancel|drink|smoke|eat|scroll
  when the urge|mind|voice|temptation
  any problems|difficulties|trouble|queries|issues
  worst case
  worst comes
  plan b
  back|fall up|back
  backup|fallback
  otherwise
  obstacle|obstacles|barrier|barriers|difficulty|difficulties|problem|problems :|is|might|may|could
  should i|you|the|it|anything|my|your|he|she|they|someone|anyone|people|next|there|a|mum|dad
  unless
  or else
  failing that
  no matter
  don't go home|give|skip
  don't beat
  might|may|could ~forget|~struggle|~feel|not|~get|~want|~rain|~panic|~be
  ?main|biggest ?likely worry|risk|danger|snag|temptation|fear is
  what could|might|may
  i'll|ill|i|ill be|will be|feel ~tempt
  tempted to
  knowing me
`;
var NOT_OBSTACLE_BEFORE = `see find out check ask know wonder decide test notice shows tells sees asks knows checks show shows showing tell learn asking testing seeing finding checking rate record whether note`;
var GENERAL_OBSTACLES = `
  any ?big ?little wobble|wobbles|blip|blips|setback|setbacks|hiccup|hiccups
  if ?i|you ?really have|need to
  ?even if ?i|you ?really ?just ?simply ?still ?absolutely ?cannot can't|cannot|couldn't ?really ?do ?it ?make ?it ?manage ?it ?face ?it ?cope ?any ?more
  if ?i|you ?really ?just ?am ?are ?find ?it ?its ?this ?things ?is ?it's ?gets ?get ?feels ?feel ?i'm ?become ?becomes ?a ?bit ?too ?very ?really ?that ?are ?going struggling|struggle|difficult|hard|stuck|much|tough|tricky|harder|problem|problems|difficulties|trouble|needed|need|necessary|challenging|badly|wrong|worse|fails
  if ?i|you ?do don't|doesn't|not|didn't ?do|manage|work|go|happen|get|managed|done ?it ?this ?out ?plan|well
  if ?there ?are|is|'s|i|you ?have|having|get ?any problems|problem|difficulties|issues|issue|trouble|queries|questions|obstacles|barriers
  any problems|difficulties|queries|questions|issues
  if ?i|you fail|struggle
  if ?i ~miss ?it
  if ?it|that|this ?all ?goes|doesn't|isn't ?going ?not wrong|work|happen|well|working|possible
  if in doubt
  if ?you ?i ?~need ?help
  if needed|required|necessary
  if need be
  on ?a bad|off|rough|low|hard day|days
  when ?it|things ?gets|get|is|are hard|tough|difficult
  if ?i|you ?feel|want ?like giving|give|quit|stopping ?up
  failing that
  otherwise
`;
var OBSTACLE_WORDS = `
  might|may|could|probably|will|worried|scared ?i ?i'll ?be ~chicken|~back|~bottle|~freeze|~forget|~cry|~wobble|~sleep|~get|~feel|~not|~run|~lose|~want|~talk|~change
  ~rain|~snow|raining|rainy|wet|weather|cold|hot|icy|windy|storm|dark|pouring|chucking|lashing|bucketing|ice|frost|foggy|sunny
  ~forget|forgot|forgetting|distracted|distraction|mind ~wander
  busy|late|delayed|cancelled|cancels|cancel|closed|shut|full|occupied|engaged|broken|order|off|packed|crowded|heaving|rammed|fully|line|queue|queues|bank|strike|away
  tired|exhausted|knackered|shattered|drained|wiped|hungover|sleepy|awake|can't sleep|fatigue|fatigued|low|down|flat|numb|ill|poorly|sick|unwell|cold|migraine|headache|achy|sore|stiff
  pain|flare|flareup|breathless|dizzy|hurts|hurting|back|hip|knee|knees|ache|aches|period|nausea|bleed|chesty|wheezy
  anxious|anxiety|panic|panicky|panicking|scared|frightened|worried|worry|nervous|shaky|shaking|heart|overwhelmed|wobbly|embarrassed|ashamed|guilty|angry|cross|upset|tearful|cry|crying|crowds|bored|lonely|stressed|fed|motivated|motivation|bothered|mood|energy|effort|feel|don't|nerves|butterflies|sweaty|blush|blank
  urge|urges|craving|cravings|tempted|temptation|bolt|bottle|leave|leaving|escape|run|quit|give|procrastinate|putting|avoid|itch|itching|snooze
  thoughts|thought|worries|voice|head|mind|racing
  children|child|baby|kids|son|daughter|wife|husband|partner|mum|dad|boss|manager|neighbour|someone|somebody|nobody|people|anyone|he|she|they|nurse|colleague|friend|sister|brother|carer|visitor|visitors|landlord
  kick off|kicks
  no ?one ?answer|time|money|answer|signal|energy|bus|space|seat|seats|lift|reply
  phone|battery|internet|wifi|laptop|logging|login|password|app|signal|voicemail|answerphone|answer|bus|train|car|traffic|money|skint|childcare|babysitter|meeting|shift|overtime|work|rota|roadworks|parking
  ~miss|missed|missing|skip|oversleep|overslept|slept|lapse|slip|stuck|relapse|nap|drop
  too|much|hard|difficult|long|early|big|scary|many|noisy|loud
  can't|couldn't|won't|doesn't|isn't|not|don't|didn't
  above|over #
  run out
  busy|bad|rough|hard|off|wet|tough|heavy day|week|night|one|shift
`;
var TASK_AGAIN = `
  ?just|still go $
  ?just ~keep ?on ~go|~try|at|on|walking|going|trying|it|up
  ?just ~carry on
  ?just ~continue ?with ?it
  ?just ~do ?it anyway|regardless|still
  ~push|~power|~work|~get through
  ~stick with|at|to|it
  ~persevere|~persist
  ~try again|harder|my|your|best
  ?just ~try
  anyway|regardless
  still do|go|#|try|stay
  don't|not|never ?to worry|panic|stress|beat|give|stop|quit|be|feel|overthink
  no worries|problem|pressure|matter|harm|big
  never mind
  ~remember ?that ?why|it|its|this|how|i|you
  ~remind myself|yourself
  ~tell myself|yourself
  ~stay positive|calm|strong
  be kind
  ~ride it
  ~think positive
  do my|your best
  its|it's|thats|that's ok|okay|fine|alright
  is ok|okay|fine|enough|alright|better
  still counts
  counts
  not the end
  start again
  best you|i can
  leave it
  ~push myself|yourself
`;
var ASK_SERVICE = `
  ~ring|~call|~phone|~text|~email|~contact|~message me|us|the service|office|team|pwp
  you have|got our|my|the number|numbers
  have|got our|my number
  ~let|~tell me|us ~know
  get in touch
  reach out
`;

// scoring/plan/lexicon/openers.ts
var LABELS = {
  what: `
    what ?i'll ?i ?will ?do ?to
    ?the|my ?hw task|plan|homework|activity|action|behaviour|goal
    the plan
  `,
  when: "when\nday|days|time|times ?and|& ?time\nday / time",
  where: "where\nplace|location|venue|setting",
  how_much: "how much|often|long ?/ ?and ?how ?long ?often ?much\nfrequency|duration|amount|dose",
  why: "why ?bother\n?the|my reason|rationale|purpose|point",
  if_difficult: `
    if ?its|it ?is ?gets difficult|hard|tough|tricky|stuck
    if ?its|it gets difficult|hard|tough|tricky
    obstacle|obstacles|barrier|barriers ?and ?solutions
    coping ?plan ?step
    plan b
    backup ?plan
    back up ?plan
    problems|difficulties
    what might|could get in the way
  `,
  record: "record|recording|monitoring|monitor|measure|log|diary\nhow ?to ?i|you|we ?will ?record|monitor|know\nhow recorded\nwrite down"
};
var ASIDES = `
  we|i will|'ll next|then ~meet|~speak|~talk|~see
  i'm|im|i am in|here|around|available|free|off ?on ?from @day
  ?your|our|the|my|see next|following appointment|session|review|call|contact|meeting|telephone|phone|video ?call ?session|appointment|is|on|at|,|:|-|will
  ?your|our|the appointment|review is|at|on|:|booked
  see|speak|talk|call|ring|phone you ?again ?to ?you|next|on|at|in|then
  ~speak|~meet again|next
  we|i|you ?also ?have talked|discussed|agreed|spoke|covered|looked|went|reviewed|said|did|met
  phq|gad|wsas|phq9|gad7|core
  last week|time|session ?_ ?_ went|was
  how ?it|that|things went
  you've|you got|done
  you are|were doing
  you're doing
  ~remind you
  no ?specific ?other ?further ?new ?more homework|tasks|task
  well done
  i|we will ~call|~ring|~phone|~review|~check|~send|~email you|in
  i'll|we'll ~call|~ring|~phone|~review|~check|~send|~email you|in|how
`;
var HOUSEKEEPING = `
  we|i will|'ll next|then ~meet|~speak|~talk|~see
  i'm|im|i am in|here|around|available|free|off ?on ?from @day
  nextsession @day|#|is|on|at
  ?your|our|the|my|next next|following ?phone|telephone|video ?review|follow call|session|appointment|contact|review|meeting|catch ?up|call ?is|will|on|at|by|:|- ?be ?on ?booked @day|the
  ?your|our|the|my|next next|following ?phone|telephone|video ?review|follow call|session|appointment|contact|review|meeting|catch ?up|call ?is|will|on|at|by|:|- ?be ?on ?booked #
  appointment ?is|on|at|:|- ?on ?the @day|the
  appointment ?is|on|at|:|- ?on ?the #
  gp|medication|meds|annual review ?is due|booked
  review due|booked
  see|speak|talk|call|ring|phone ?to you again|next|then|soon|on|at|in|@day
  ring|call|phone|contact|text|email|message|tell reception|us|me|the|office ?_ ?office ?service ?number if|to ?you ?need|want|have|can't ?to move|change|rearrange|rebook|cancel|reschedule|make|attend
  if you need|want|have|can't ?to move|change|rearrange|rebook|cancel|reschedule|attend
  don't|please ?don't ?do forget it's|its|the ?the other building|room|entrance
  kind|best|warm|warmest|many regards|wishes
  take care $
  phq|gad|wsas ?- ?# ?score|scores is|was|has|:|= ?now #
  phq|gad|wsas ?- ?# ?score|scores is|was|has|:|= come|gone|down|up
  your|my ?last ?latest phq|gad|phq9|gad7|wsas|scores|score
  dear|hi|hello|hiya _ $
  dear|hi|hello|hiya _ _ $
`;
var GREETINGS = `
  lovely|good|nice|great to ~catch|~talk|~chat up
  lovely|good|nice|great|brilliant|pleasure to ~see|~meet|~speak|~hear|~talk|~chat
  lovely|good|nice|great|brilliant ~see|~meet|~speak|~hear|~talk|~chat
  thank|thanks|ta|cheers ?you ?so ?very ?much ?again for
  thank you
  thanks ?again ?for $
  hope you|this|that|your
  good|great|nice|brilliant|lovely|super|fab work|effort|job|progress|session|stuff
`;
var RECORD_HEADS = `
  ~put|~drop|~pop|~add a|one|the ?_ ?_ in|into the|a|my jar|bowl|pot|tin
  make ?a|some ?quick note|notes
  ~record
  ~rate
  ~score
  ~log
  ~note
  ~jot
  ~tick
  ~tally
  ~track
  ~monitor
  keep a|an|my|the ?_ ?_ note|record|diary|log|tally|list|chart|notes|journal|count|track
  keep track|notes|count|tally
  ~write it|them|this|these|that|everything|all ?all ?both ?down
  ~write ?all ?both ?each ?one ?it down
  ~write what|how|which|when|whether|in|on
  star|stars|sticker|stickers|smiley|tick|cross|x ?each ?a on|in|for|each|if
  p|page / a
  p|page and|&|+ a ?_ scores|ratings|out|0|1
  ratings|scores
  list what|how|who|which|when
  mark it|them|each|off|which
  put|fill|enter in ?the ?my ?your bedtime|times|time|scores|ratings|numbers|hours|what|how|when
  ~fill ?it|them|this ?in ?out ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table
  ~complete ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table
  ~bring ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|notes|list
  ~put ?it|a|them|the ?_ ?_ ?in|on|tick|cross|star ?on ?the ?my ?_ chart|calendar|diary|sheet|fridge
  put|enter|stick|mark|circle .. 0|1 - #
  put|enter|stick .. in|on ?my ?the phone|notes|diary|book|app|chart|notebook
  ~count how|extra|number|up|the|each|them
  ~count ?_ ?crossed
  suds
  mood|anxiety|fear|pain|enjoyment ?rating|ratings|score|scores ?before|after|0|1|/|out
  drinks|mood|sleep|activity|ba|food|pain diary|sheet|record|log
  ~text|~message|~email|~whatsapp me|us|you|him|her
  prediction|predict
  before and after
`;
var RESPONSE_CARRIES_ON = `
  instead
  then try again
  ~try again
  ~do it the|another next|day
  same day
  even
  or else
`;

// scoring/plan/personal-reason.ts
var personal = new PhraseSet({ mechanism: MECHANISMS, goal: GOALS }, CLASSES);
var exploring = new PhraseSet({ exploring: EXPLORING }, CLASSES);
function isPersonal(tokens) {
  const aside = /* @__PURE__ */ new Set();
  for (const match of exploring.find(tokens)) for (let i = match.start; i < match.end; i++) aside.add(i);
  return personal.find(tokens).some((match) => {
    const kept = /^keep/.test(tokens[match.start]?.word ?? "") && tokens[match.start - 1]?.word === "i" && /^(?:the|a|my|it)$/.test(tokens[match.start + 1]?.word ?? "");
    return !aside.has(match.start) && !kept;
  });
}
function isHabit(tokens) {
  const at3 = tokens.slice(0, 4).findIndex((token) => token.word === "i");
  const verb = tokens[at3 + 1]?.word === "just" || tokens[at3 + 1]?.word === "always" ? tokens[at3 + 2] : tokens[at3 + 1];
  if (at3 < 0 || !verb || verb.kind === "mark" || NOT_HABITS.has(verb.word) || tokens.length < 7) return false;
  for (let i = 3; i < tokens.length - 2; i++) {
    const word = tokens[i]?.word ?? "";
    const next2 = tokens[i + 1]?.word ?? "";
    if (LINKS.has(word) && (FOLLOWERS.has(next2) || next2 === "then") || word === "then" && next2 !== "to")
      return true;
  }
  return false;
}
var NOT_HABITS = wordClass(
  "will can could would should want need like love enjoy hope agree agreed have may might must am plan know was had think"
);
var LINKS = wordClass(", and so but cos because then");
var FOLLOWERS = wordClass(
  "i i'm im i've my it its they he she nobody noone everyone no nothing don't never then end the people next"
);

// scoring/plan/clause-signs.ts
var openers = new PhraseSet({ coping: COPING_OPENERS, why: REASON_OPENERS }, CLASSES);
var whetherVerbs = wordClass(NOT_OBSTACLE_BEFORE);
function asksTrouble(tokens) {
  const head = tokens[0]?.word ?? "";
  return tokens.length <= 4 && (tokens.some((token) => TROUBLE.has(token.word)) || tokens.length <= 2) && !ASKS.has(head) && !tokens.some((token) => ASKS.has(token.word));
}
var ASKS = wordClass("if what when where why how who which maybe perhaps ok okay yes jar");
var TROUBLE = wordClass(
  "dry shaky shaking sick dizzy legs heart shut crowded full packed broken engaged sore hurting painful nobody voicemail wobbly sweating screaming crying awake overslept hungover skint miss missed missing forget forgot raining rain wet tired stuck anxious panicking busy ill can't struggling awake tempted cancelled closed late bored low urge urges overslept"
);
function arrowAnswers(tokens) {
  const at3 = tokens.findIndex((token) => token.kind === "mark" && ANSWERS.has(token.word));
  if (at3 <= 0 || at3 > 6 || at3 >= tokens.length - 1) return false;
  const mark = tokens[at3]?.word;
  const reply = tokens[at3 + 1]?.word ?? "";
  if (mark === "=" || mark === ">")
    return ACTION_BASES.has(reply) || ANSWERERS.has(reply) || mark === ">" && tokens.slice(0, at3).some((token) => TROUBLE.has(token.word));
  return tokens.slice(0, at3).some((token) => TROUBLE.has(token.word)) && ACTION_BASES.has(tokens[at3 + 1]?.word ?? "");
}
var ANSWERS = wordClass("= > : -");
var ANSWERERS = wordClass("i i'll ill you then do go just get have use say try");
function offersChoice(tokens, i) {
  if (tokens[i]?.word === "if" && HELPFUL.matchAt(tokens, i + 1).length > 0) return true;
  if (tokens[i]?.word !== "if" || !/^(?:you|i|possible|poss)$/.test(tokens[i + 1]?.word ?? "")) return false;
  if (tokens[i + 1]?.word.startsWith("poss")) return true;
  if (!/^(?:want|like|fancy|wish|prefer|can|could|would)$/.test(tokens[i + 2]?.word ?? "")) return false;
  const after = tokens[i + 3];
  return !after || after.kind === "mark" || after.word === "to" && (!tokens[i + 4] || tokens[i + 4]?.kind === "mark");
}
var HELPFUL = new PhraseSet({
  choice: [
    "it|that|this ?~help|useful|suits|needed $",
    "helps|useful|helpful|suits|needed|able|free $",
    "you|i ~feel ?up|able|ready|well ?to ?it $"
  ]
});
function asksForHelp(tokens, start, at3) {
  for (let j = at3 - 1; j > Math.max(start, at3 - 9); j--) {
    if (tokens[j]?.word === "and" && /^(?:ring|call|phone|text|email|contact|message|let|ask)$/.test(tokens[j + 1]?.word ?? ""))
      return j;
  }
  return -1;
}
function asksWhether(tokens, i) {
  for (let j = Math.max(0, i - 4); j < i; j++) {
    if (whetherVerbs.has(tokens[j]?.word ?? "") && (tokens.slice(j + 1, i).every((token) => BETWEEN.has(token.word)) || /^(?:ask|asking|check|find|checking)$/.test(tokens[j]?.word ?? "") && tokens.slice(j + 1, i).every((token) => token.kind === "word" && token.word !== "and" && token.word !== "help")))
      return true;
  }
  return false;
}
var BETWEEN = wordClass("out only once him her them me us what just someone again");
function states(tokens, first = false) {
  if (first && tokens.length <= 12 && WISH.matchAt(tokens, 0).length > 0) return false;
  if (tokens.some((token) => INSTRUCTS.has(token.word))) return false;
  if (openers.matchAt(tokens, 0).some((match) => match.label === "coping")) return false;
  if (tokens.some(
    (token, i) => token.word === "," && startsDoing(tokens, i + 1) && /^(?:when|whenever|every|as|once|after|before)$/.test(tokens[0]?.word ?? "")
  ))
    return false;
  const head = tokens.find((token) => token.kind !== "mark")?.word ?? "";
  const gerund = head.endsWith("ing") && !ACTION_BASES.has(head) && tokens.slice(1, 9).some((token) => FINITE.has(token.word) || token.word === "=" || token.word === ">");
  const without = head === "not" && (tokens[1]?.word.endsWith("ing") ?? false) && tokens.slice(2, 9).some((token) => FINITE.has(token.word));
  const thing = tokens.length >= 5 && !NOT_A_SUBJECT.has(head) && thingDoes(tokens);
  const subject = tokens.length >= 4 && !ACTION_BASES.has(head) && !NOT_A_SUBJECT.has(head) && tokens.slice(1, 4).some((token, i) => DOES_TO.has(token.word) && tokens[i]?.kind === "word");
  const about = gerund || without || thing || subject || SUBJECTS.has(head) || (head === "when" || head === "every") && !first && tokens.length >= 8 && SUBJECTS.has(tokens[1]?.word === "time" ? tokens[2]?.word ?? "" : tokens[1]?.word ?? "");
  return about && isPersonal(tokens) || isHabit(tokens);
}
var WISH = new PhraseSet({
  wish: ["i ?just ?really want|wish|hope ?to", "i'd|id like|love to", "i would like|love to"]
});
var INSTRUCTS = wordClass("i'll will you'll we'll she'll he'll please must should need");
var SUBJECTS = wordClass(
  "i my it its it's i'm im i've ive the he she they we mum dad nobody everyone everything that being"
);
var FINITE = wordClass(
  "is = isn't shifts winds wears drags messes feeds fuels only keeps makes means never just only gives lets stops leaves gets takes teaches eats has always feels feeds isnt doesn't don't"
);
function thingDoes(tokens) {
  for (let i = 1; i < Math.min(tokens.length, 6); i++) {
    if (tokens[i]?.kind === "mark") return false;
    if (HAPPENS_TO.has(tokens[i]?.word ?? "")) return true;
  }
  return false;
}
var HAPPENS_TO = wordClass(
  "wakes keeps makes means feeds stops winds drags leaves sets eats fuels teaches tells"
);
var DOES_TO = wordClass(
  "make makes keep keeps feed feeds have has stop stops mean means take takes wind winds wear wears drag drags get gets creep creeps take teach teaches tell tells leave leaves stay stays only just"
);
var NOT_A_SUBJECT = wordClass(
  "this next if when whenever to then and or but so please no not don't never i'll you you'll will every each at on in after before once if as rate note use what how where why day time do go get have be try just only start"
);
var opensWithReason = (tokens) => openers.matchAt(tokens, 0).some((match) => match.label === "why");
function carriesIt(tokens, i) {
  const before = tokens[i - 1];
  if (!before || !/^(?:it|this|that|they|which|these)$/.test(tokens[i]?.word ?? "")) return false;
  if (JOINING.has(before.word)) return true;
  return tokens[i]?.word === "they" && before.kind === "word" && !/^(?:and|but|so|because|then)$/.test(before.word);
}
var JOINING = wordClass(
  "before until when whenever if after once while what how where unless in case whether"
);
var NOT_BECAUSE = wordClass("soon long far well much many often same such just");
function startsDoing(tokens, from) {
  const part = tokens.slice(from, from + 8);
  const lead = leadIn(part);
  const head = part[lead]?.word ?? "";
  return ACTION_BASES.has(head) || lead > 0 && part.length > lead;
}
var CUE = new PhraseSet({
  cue: [
    "if|when|whenever i|you ~notice|~start|~catch|find",
    "if|when|whenever i|you ~worry",
    "when i|you ~wake|~get up|in|home|out|back|into"
  ]
});
var isCue = (tokens) => CUE.matchAt(tokens, 0).length > 0;
var ifThen = (tokens) => tokens[0]?.word === "if" && tokens.slice(2).some((token) => token.word === "then" || token.word === ">");

// scoring/plan/lexicon/recording.ts
var RECORD_NAMED = `
  ~go in|on|into ?the ?my ?back ?of ?the ?_ book|diary|chart|notes|planner|calendar|notebook|log
  tr|trs
  make ?a|some ?quick note|notes
  record|records|recorded
  ~log ?it ?them
  ~note ?it ?them ?down
  ~jot ?it ?them ?down
  write|writing ?it|them|this|these|each|all|everything|things down
  write|writing it|them|in|on|about
  ~keep a|an|the|my|your ?_ ?_ note|record|diary|log|tally|list|chart|notes|journal|track|count
  ~keep track|notes|count|tally|score
  ~keep note|notes|record|records
  ~tick
  ~cross ?it ?them|each off
  crossed off
  ~tally
  tally
  ~track
  ~monitor
  diary|diaries|journal|log|logs|notebook|jotter|logbook|tracker|planner
  ~fill ?it|them|this ?in ?out ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table|columns|tracker|planner|book
  ~complete ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table|columns
  ~use ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|tracker|planner
  ~bring ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|notes|book|list
  in|on ?the ?my ?a|an|your ?_ ?_ diary|sheet|log|chart|worksheet|notebook|tracker|calendar|planner|spreadsheet|app|wallchart
  record|goal|mood|sleep|activity|ba|exposure|thought|worry|food|pain|pacing|drinks|panic|anxiety|hierarchy|experiment|solving sheet|form|diary|log|record|worksheet|chart|tracker|table
  worksheet|worksheets|sheet|chart|wallchart
  fitbit|pedometer|strava|stepcounter
  step counter
  ~take ?a ?before photo|photos|picture|pictures|pic|pics|selfie|screenshot
  photo|photos|screenshot|selfie
  on|in|via|into the|my|your ?_ system|platform|programme|portal|app
  ratings|scores
  ~text|~message|~email|~whatsapp|~send me|you|us|him|her|them|sis|mum|dad|someone|my|your|a ?_ ?when ?a|done|photo|pic
  ~count
  ~score|~rate
  system|app|it|website|phone|watch|programme ~log|~record|~track|~save|~keep
  note ?on|in|of|afterwards|after|how|what
  notes in|on|app
  voice note|memo
  stickers|sticker|star|stars
  out of ten|10
  in my|the book
`;
var RECORD_CONTENTS = `
  _ ~go in|on|into ?the ?my ?back ?of ?the ?_ book|diary|chart|notes|planner|calendar|notebook|log
  ~rate|~score|~rerate
  re ~rate|~score
  0|1 - #
  0|1|nought|zero|one to 10|ten|100|5|8
  / 10|100|8|5
  out of 10|ten|100|5|five
  # out of 10|ten|5|five|100
  ?a number|rating|ratings|score|scores|percentage|percent
  %
  suds|sud
  before and|/|& ?then after
  before|after mood|anxiety|rating|ratings|score|scores|and|during
  ~start , ~middle
  ~start , peak
  how ?much ?i|you|it|my|your|bad|anxious|low|good|long|many|much|hard|strong|i'm|felt|tired|the|often|far ?_ ?~feel|~felt|~go|~went|~was|~last|pain|anxiety|mood|times
  how i|you ~feel|felt|get|got|slept|sleep|coped|did
  what ?i|you|actually|really|he|she|they|it|time|times ~happen|~think|~do|~did|~feel|~notice|~say|~said|~learn|~expect|~predict|~eat|~drink|~worry|~write|went|i|you|the|did|happened|was|people|we|time
  what actually|really
  what time
  which ones ?_
  tally of _
  who ?i ~talk|~see|~saw|~was|~speak|~was
  if it came|~come|~happen
  ~predict|prediction|predictions|predicted|predicting
  outcome|outcomes|result|results|findings
  what ~learn|learnt|learned
  mood|anxiety|fear|pain|enjoyment|pleasure|achievement|mastery|pride|tiredness|fatigue|energy|breathlessness|distress|stress|worry|belief|confidence|closeness|importance|panic|urge|urges|craving|sadness|guilt|anger|tension|calm|calmness|satisfaction|dread|discomfort|ace rating|ratings|score|scores|level|levels|before|after|/|out|0|1|and|,|+|when|at|each|every|on|number
  mood $
  p and|+|/|& a
  p a c e
  number|numbers|count of
  count|counting ?how ?many ?the ?extra ?number ?of ?each ?up _
  ~count how|the|extra
  how many
  how long
  how often
  how far
  minutes|units|steps|hours|laps|pages|cups|cigarettes|reps|distance|duration ?~do ?~done ~done|done|slept|awake|walked|spent|drunk|taken|worn|managed|read|sat
  p|page / a
  p|page and|&|+ a ?_ scores|ratings|out|0|1
  bedtime|bed|lights|wake|waking|naps ?time ?out ,|and|+|/ ?and bedtime|lights|wake|waking|sleep|naps|time|hours
  hours ~sleep|slept|awake|in
  time out of|in|to|up|awake
  tally|tallies|ticks|gates on|in|at _
  list ?of what|who|which|how
  ~list|~note|~record|~log|~write ?down what|who|which|how|when|where|whether
  mark ?it|each|them solvable|not|yes|done|or
  situation|trigger|thought|thoughts|feeling|feelings|body|behaviour|emotion|emotions|evidence|balanced|alternative|symptoms|consequence ?,|and|/|+|- ?the ?and ?my ?a situation|trigger|thought|thoughts|feeling|feelings|body|behaviour|emotion|emotions|evidence|balanced|alternative|symptoms|consequence|what|mood|actions|physical|how|rating
  date|time|day|place ,|and|/|+|- ?the ?and date|time|place|situation|what|trigger|mood|feeling|thought|how|who|duration|minutes
  time ?i to|in|of|out|up|got|woke|into|asleep|bed|lights
  bed|wake|waking|sleep|bath times|time
  one|three|3|1|two|2|a ?good ?_ words|word|sentence|sentences|line|lines|things|thing
  good ~thing
  best|worst|hardest|easiest|high|low bit|part|moment|point|thing
  names|name
  units
  blood sugar|sugars|pressure|glucose
  sugars|sats|bloods|readings
  sats|sugar|glucose|pressure|meter|scale reading|level|levels
  peak flow
  dose|doses
  ~tick ?it ?off ?each ?them ?one ?a ?box ?boxes ?every ?day ?when ?done ?_ on|in ?the|my|a|our|each ?_ ?_ calendar|chart|fridge|sheet|planner|wall|wallchart|board|whiteboard|diary|list|door|tracker|box|grid|poster|cupboard|rota
  ~tick ?it ?off ?on|in ?the|my|a ?_ ?_ chart|calendar|planner
  ~tick|star|sticker|cross ?it ?off ?each ?one ?box on the|my|our _
  tick|star|sticker|stickers|stars|cross chart|sheet|list|calendar|grid
  tick|star|sticker|stickers|stars|cross|x|crosses|ticks|smiley ?each ?every ?_ ?for ?_ ?done on|in ?the|my|a|our ?_ ?_ calendar|chart|fridge|planner|wall|wallchart|board|whiteboard|diary|door|tracker|grid|box|mirror|list
  ~cross off|out ?on|the ?the ?_ calendar|day|days|chart
  calendar
  one|a ?_ _ in|into ?the ?a|my jar|bowl|pot
  write|writing ?down ?each ?the ?a ?any ?every ?my ?one ?two ?three ?all worry|worries|word|line|thought|thoughts|number|time|feeling|things|thing|good|name|date
  ~note|~record|~log ?down ?the ?each ?any ?my ?how ?what ?every ?both time|times|mood|anxiety|outcome|minutes|feelings|feeling|thoughts|thought|trigger|situation|number|distance|urge|symptoms|result|suds|peak|score|pain|steps|units|date|worry|worries|dose|temperature|spend|spending|cost|name|who|prediction|answer|hours|where|whether|if
  yes|y / no|n
  note|log|record|write|list any|each|every|whether|which|if|who|where ?_ _
  ~done|did / ~not|didn't|missed|no|partly
  column|columns for
  all|each column|columns
`;
var BOXED_CONTENTS = `
  when i|it|and|,
  minutes|units|steps|hours|laps|pages|cups|cigarettes|times|reps|distance|duration|start|finish|peak|weight
  whether _
  what|who|which|how|where|why _
  bedtime|naps|hours|doses|calories|laps|lengths|distance|speed
  no|number|amount|total of
  who|which ?ones
  names|name
  number|numbers|count of
`;
var NO_RECORD = `
  phq|gad|phq9|gad7|wsas|isi ?- ?# ?and ?& ?scores ?at ?on ?next ?session ?appointment $
  ~tell|~let|~show ?you|me|us|him|her|my|your|them ?_ ?_ ?next ?about
  ~discuss|~talk|~chat|~report|~feedback|~feed|~review|~speak ?about ?it ?back ?this ?how ?to ?at|in|next|when ?time|session
  ?i'll ?i ?will ~remember
  ~memory
  in my|your head|memory
  mental note
  ~think about
  none
  nothing
  na
  not needed|necessary|applicable|required|sure
  no need
  don't need|bother
  no record
  nope
  no
  see ?you|how next
  we|i|you will|'ll|can ~discuss|~review|~talk|~see
  next|in|at ?the ?our ?next session|time|appointment|call
`;
var WORKSHEET_TASKS = `
  thought records|record|diary|log
  five|5 areas|systems
  hot cross bun
  activity|mood|sleep|food|worry|anxiety|panic|ba|drinks|drink|pain|pacing|symptom|exposure diary|log|sheet|tracker|record|monitor
  worry list|book|notebook|tree
  behavioural experiment ?sheet ?record
  weekly planner
  gratitude|positive|positives|worry|thought diary|journal|log|list|jar|book
  daily diary
  abc|thought|worry|formulation|vicious worksheet|sheet|form|chart
`;
var RECORD_MEDIA = wordClass(`
  diary diaries log logs journal sheet sheets worksheet form chart notebook book booklet workbook app phone notes note tracker planner record
  records calendar photo photos picture pic pics screenshot fitbit watch system website platform portal text message email tally tick ticks star
  stars sticker paper card pad folder laptop tablet spreadsheet computer box jar screen streak register receipt counter exposure mood
  sleep activity food thought worry pacing drinks ba goal behavioural experiment pain daily problem solving module online
`);
var RECORD_SMALL_WORDS = wordClass(`
  i i'll will the a an my your it its them this that each every in on at to of off with and or me you us then after when done do day days night time
  week up down out for bring keep fill use using write writing logs tick jot enter complete take send show save is was are by via through into
  we they he she if next before session recording monitor track tracks tracking counts count just also as all am pm both
`);

// scoring/plan/lexicon/wide-words.ts
var forms = (verbs) => new Set([...wordClass(verbs)].flatMap((verb) => [...inflect(verb)]));
var WIDE_VERBS = forms(`
  do use try practise practice apply implement work engage maintain increase improve build develop focus make take get have find plan keep look
  schedule arrange start begin add include incorporate prioritise fit create establish follow continue carry attempt go give allow spend
  engage keep stay prioritise practise manage up ensure aim boost embrace maximise minimise optimise sustain pace
  enjoy pursue explore consider go return resume restart utilise access seek balance reduce limit stop avoid up boost structure learn
`);
var INWARD_VERBS = forms(`
  think consider reflect ponder realise recognise acknowledge appreciate understand focus concentrate reframe rethink process embrace address overcome
  prioritise envisage contemplate question   believe respect value trust
`);
var WIDE_NOUNS = wordClass(`
  exercise exercises exercising activity activities strategies strategy techniques technique skills skill
  tools tool things thing stuff rest resting self care selfcare relaxation relaxing mindfulness meditation
  breathing grounding distraction distractions mood sleep sleeping diet health routine routines structure
  hobbies hobby fun progress tasks task sheets sheet worksheets worksheet workbook plan plans exposure
  exposures confidence boundaries balance help support people friends family others someone somebody myself
  yourself me wellbeing fitness fresh air nature breaks movement stress anxiety worry worries thoughts
  feelings emotions behaviour behaviours thinking lifestyle eating healthy healthier regular daily more
  less better some any new different nice good gentle light physical social meaningful enjoyable pleasant
  pleasurable rewarding positive negative unhelpful helpful coping cbt behavioural activation goals goal
  interests interest treats jobs chores housework bits errands life work conversation conversations contact
  connection connections relationships relationship communication community events event opportunities
  opportunity habits habit ways way resources resource information materials steps step small little few
  bit lot lots amount amounts level levels gradually slowly often regularly again properly well sensibly
  outside outdoors out active busy enjoy like quality pleasure mastery necessary achievement challenge
  challenges situations situation fears fear avoidance avoided difficult scary feared gradual graded
  problem problems solving management pacing planning scheduling hygiene compassion kindness gratitude
  assertiveness assertive esteem talk homework practice socialising programme tips advice suggestions
  bit stuff crafts craft material materials tutorials topic topics assertivness suggested discussed session sessions covered learned learnt
`);
var SMALL_WORDS = wordClass(`
  my your the a an to in on for with of into and or up at that which i you used this week each every day time times per other own really just around about back part as
`);

// scoring/plan/learned/signs.ts
var ONESELF = wordClass(
  "i i'm i've i'd i'll ive id me my myself mine we our she he her him his she's he's pt client"
);
var NEGATIONS = wordClass(
  "not no never don't can't won't isn't doesn't didn't nothing nobody none without nowt cant dont"
);
var LINKS2 = wordClass("because so then but = > means makes if when every each time until");
var TURNS = wordClass("worse more less bigger longer always never only just again back up down into");
var WISHES = wordClass("want wants need able again without miss proof prove test");
var ASKS2 = wordClass("what how who which whether where when why");
var PICTURES = wordClass("photo photos pic pics picture pictures screenshot");
var TICKS = wordClass("tick ticks cross star stars tally sticker");
var STARTS = wordClass("i i'll will you to try please and also just then client plan aim");
var BROADENS = wordClass("more less better some bit any");
var DETERMINERS = wordClass("the my a an his her");
var wordsOf = (tokens) => tokens.filter((token) => token.kind === "word").map((token) => token.word);
var count = (tokens, words3, most) => Math.min(most, tokens.filter((token) => words3.has(token.word)).length);
var flag = (seen) => seen ? 1 : 0;
var length = (words3) => Math.log(1 + words3.length);
function reasonSigns(tokens) {
  const words3 = wordsOf(tokens);
  return {
    length: length(words3),
    sixWords: flag(words3.length >= 6),
    oneself: count(tokens, ONESELF, 2),
    negation: count(tokens, NEGATIONS, 1),
    link: count(tokens, LINKS2, 2),
    turn: count(tokens, TURNS, 1),
    wish: count(tokens, WISHES, 1),
    and: flag(words3.includes("and")),
    symptom: count(tokens, SYMPTOMS, 1),
    startsWithTo: flag(words3[0] === "to"),
    startsWithIng: flag(words3[0]?.endsWith("ing") ?? false),
    you: flag(words3.includes("you") || words3.includes("your")),
    startsWithPraise: flag(/^(?:good|nice|great)$/.test(words3[0] ?? "")),
    mark: flag(tokens.some((token) => token.kind === "mark" && /[-=>,]/.test(token.word))),
    chain: Math.min(2, tokens.filter((token) => token.kind === "mark" && /[=>]/.test(token.word)).length)
  };
}
function recordSigns(tokens) {
  const words3 = wordsOf(tokens);
  const contents = words3.filter((word) => !RECORD_MEDIA.has(word) && !RECORD_SMALL_WORDS.has(word)).length;
  return {
    contentWords: Math.min(contents, 5),
    anyContent: flag(contents > 0),
    media: count(tokens, RECORD_MEDIA, 2),
    asks: count(tokens, ASKS2, 1),
    figure: flag(tokens.some((token) => token.kind === "number")),
    mark: flag(tokens.some((token) => token.kind === "mark" && /[/,+:%&]/.test(token.word))),
    length: length(words3),
    picture: count(tokens, PICTURES, 1),
    tickOnSomething: flag(
      words3.some((word) => TICKS.has(word)) && words3.some((word) => /^(?:on|in|chart)$/.test(word))
    ),
    owned: flag(words3.some((word) => /^(?:my|their|his)$/.test(word)))
  };
}
function taskSigns(tokens, head) {
  const words3 = wordsOf(tokens);
  const body = words3.filter((word) => !SMALL_WORDS.has(word) && !STARTS.has(word));
  const narrow = body.filter(
    (word) => !WIDE_NOUNS.has(word) && !WIDE_VERBS.has(word) && !INWARD_VERBS.has(word)
  ).length;
  return {
    length: length(words3),
    threeWords: flag(words3.length <= 3),
    narrowWords: Math.min(narrow, 5),
    nothingNarrow: flag(narrow === 0),
    wideWords: Math.min(3, body.filter((word) => WIDE_NOUNS.has(word)).length),
    inward: flag(body.some((word) => INWARD_VERBS.has(word))),
    action: flag(body.some((word) => ACTION_FORMS.has(word))),
    activity: flag(body.some((word) => ACTIVITY_NOUNS.has(word))),
    object: flag(
      tokens.some(
        (token, i) => DETERMINERS.has(token.word) && tokens[i + 1]?.kind === "word" && !WIDE_NOUNS.has(tokens[i + 1]?.word ?? "")
      )
    ),
    figure: flag(tokens.some((token) => token.kind === "number")),
    name: flag(tokens.some((token, i) => i > 0 && token.capital && token.word !== "i")),
    mark: flag(tokens.some((token) => token.kind === "mark")),
    broadens: count(tokens, BROADENS, 1),
    state: flag(head.state),
    vague: flag(head.vague),
    procedure: flag(head.procedure)
  };
}

// scoring/plan/learned/weights.ts
var SHIPPED = {
  reason: {
    start: -6.28,
    length: 2.31,
    sixWords: 0.51,
    oneself: 0.62,
    negation: 0.57,
    link: 0.91,
    turn: -0.01,
    wish: 0.59,
    and: 0.43,
    symptom: 0.86,
    startsWithTo: -0.68,
    startsWithIng: 1.03,
    you: -0.77,
    startsWithPraise: -0.48,
    mark: 0.55,
    chain: 0.42
  },
  record: {
    start: -2.99,
    contentWords: 1.23,
    anyContent: 0.62,
    media: -0.06,
    asks: 0.78,
    figure: 2.23,
    mark: 1,
    length: 0.34,
    picture: -0.87,
    tickOnSomething: 2.35,
    owned: -0.37
  },
  task: {
    start: 0.87,
    length: 0.02,
    threeWords: 0.12,
    narrowWords: 0.99,
    nothingNarrow: -0.82,
    wideWords: -0.49,
    inward: -0.73,
    action: -0.55,
    activity: 1.03,
    object: 0.83,
    figure: 0.7,
    name: 0.33,
    mark: 1.12,
    broadens: -0.99,
    state: -3.61,
    vague: -2.72,
    procedure: 1.96
  }
};

// scoring/plan/learned/weigh.ts
var SHIPPED_WEIGHTS = SHIPPED;
function weigh(signs, weights) {
  let sum = weights.start ?? 0;
  for (const [name, strength] of Object.entries(signs)) sum += strength * (weights[name] ?? 0);
  return sum;
}

// scoring/plan/small-talk.ts
var asides = new PhraseSet({ aside: ASIDES }, CLASSES);
var housekeeping = new PhraseSet({ house: HOUSEKEEPING }, CLASSES);
var greetings = new PhraseSet({ greeting: GREETINGS }, CLASSES);
var talk = new PhraseSet({
  talk: [
    "so|right|ok|and ?so i|we said|agreed|decided ?that i|we|you would|will|could|can|am|should ?going ?to",
    "so|right|ok|and ?so i|we said|agreed|decided ?that i'd|i'll|we'd|you'd",
    "so|and|today ?we|i|you ?have|also|both ?both talked|spoke|agreed|discussed|decided|planned|said ?about ?on ?for ?that you|you'd|you'll|i'd|i'll ?would|will|could|can",
    "we|i|you ?have|also|both ?both talked|spoke|agreed|discussed|decided|planned|said ?about ?on ?for ?that you|you'd|you'll|i'd|i'll ?would|will|could|can",
    "we ?have|also talked|spoke ?about how",
    "you|client|she|he ?have told|mentioned|noticed|described|explained|said|reports|reported|says|found ?us|me ?about ?that|how",
    "we|you agreed|decided|planned ?on to"
  ]
});
function isAside(tokens) {
  return asides.find(tokens).some((match) => {
    if (tokens.slice(Math.max(0, match.start - 4), match.start).some((token) => DEADLINE.has(token.word)))
      return false;
    if (match.start > 0 && /^(?:like|as|what|that|than|when|once|if|after|until|how)$/.test(tokens[match.start - 1]?.word ?? ""))
      return false;
    const before = tokens[match.start - 1];
    if (/^(?:we|i|you)$/.test(tokens[match.start]?.word ?? "") && before?.kind === "word" && !/^(?:and|so|but|today|then|also|because)$/.test(before.word))
      return false;
    if (tokens.slice(0, match.start + 1).some((token) => KEEPS.has(token.word))) return false;
    const said = tokens.slice(match.start, match.end).some((token) => token.word === "said");
    return !(said && readDays(tokens, match.end).some((day) => day.days.length > 0));
  });
}
var KEEPS = wordClass(
  "fill complete attend attending go going keep book booking arrange make cancel rebook prepare"
);
var DEADLINE = wordClass("before until by what how between last since");
function isHousekeeping(tokens) {
  return housekeeping.find(tokens).some((match) => {
    if (tokens.slice(0, match.start + 1).some((token) => KEEPS.has(token.word))) return false;
    if (tokens.slice(Math.max(0, match.start - 4), match.start).some((token) => DEADLINE.has(token.word)))
      return false;
    return match.start <= 3 || !tokens.slice(0, match.start).some((token) => ACTION_FORMS.has(token.word));
  });
}
var greets = (tokens) => greetings.matchAt(tokens, 0).length > 0 || SMALL_START.has(tokens[0]?.word ?? "") && greetings.matchAt(tokens, 1).length > 0;
var SMALL_START = wordClass("so it and just many big well very really such");
var opensLetter = (tokens) => tokens.slice(0, 6).some((token, i) => HELLO.has(token.word) && (i === 0 || tokens[i - 1]?.kind === "mark"));
var HELLO = wordClass("hi hello hiya dear hey");
function theirOwn(tokens) {
  const head = tokens[0]?.word ?? "";
  const next2 = tokens[1]?.word ?? "";
  const verb = next2 === "will" || next2 === "can" ? tokens[2]?.word ?? "" : next2;
  const theirs = head === "i" && SEES.has(next2) || (head === "i'll" || head === "we'll" || (head === "i" || head === "we") && next2 === "will") && SERVES.has(verb);
  if (!theirs) return 0;
  const please = tokens.findIndex((token) => token.word === "please");
  return please > 0 ? please : tokens.length;
}
var SEES = wordClass("can see am was noticed have hope look think");
var SERVES = wordClass(
  "log reply ring call phone check send look see review be read message email have get speak write"
);
function afterTalk(tokens) {
  const match = talk.matchAt(tokens, 0)[0];
  if (!match || match.end >= tokens.length - 1) return 0;
  const next2 = tokens[match.end]?.word ?? "";
  return isTold(tokens, match.end) || ACTION_FORMS.has(next2) || PLAIN.has(next2) ? match.end : 0;
}
var isTold = (tokens, end) => tokens.slice(0, end).some((token) => TOLD.has(token.word));
function saidHow(tokens) {
  if (!/^(?:you|he|she|client|pt)$/.test(tokens[0]?.word ?? "") || tokens[1]?.word !== "said") return 0;
  const next2 = tokens[2]?.word ?? "";
  return /^(?:you|you'd|you'll|i|i'd|i'll|do|to|that)$/.test(next2) || ACTION_FORMS.has(next2) ? 0 : 2;
}
var TOLD = wordClass("how told mentioned noticed described explained reports reported says found");
var PLAIN = wordClass("going go doing do having have getting get being using use trying try to");

// scoring/plan/clauses.ts
var recordHeads = new PhraseSet({ record: RECORD_HEADS }, CLASSES);
var carriesOn = new PhraseSet({ on: RESPONSE_CARRIES_ON }, CLASSES);
var labels = new PhraseSet(LABELS);
var RATED = wordClass("number score mark rating tick cross star line word column points");
var CLEARLY = 1;
var CLIENT = wordClass("pt client patient ct cl");
var DOER = wordClass("i you we he she they client");
var SENTENCE_ENDS = /* @__PURE__ */ new Set([".", "!", "?", "\n", ";"]);
var CLAUSE_ENDS = wordClass(', - ( ) : > = [ ] / "');
var ROLE_OF_BOX = {
  what: "task",
  when: "task",
  where: "task",
  how_much: "task",
  why: "why",
  if_difficult: "coping",
  record: "record"
};
function readClauses(plan) {
  const clauses = [];
  if (plan.form === "blank") {
    readText(typeof plan.text === "string" ? plan.text : "", "text", clauses);
  } else {
    for (const { key } of PLAN_FIELDS) {
      const text = plan.boxes?.[key];
      if (typeof text === "string") readText(text, key, clauses);
    }
  }
  return clauses;
}
var MOST_WORDS = 1e3;
function readText(text, field, clauses) {
  const tokens = tokenise(text, MOST_WORDS);
  const place = {
    field,
    box: field === "text" ? null : field,
    sentence: (clauses.at(-1)?.sentence ?? -1) + 1,
    hasTask: false,
    asked: false,
    letter: field === "text" && opensLetter(tokens)
  };
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !endsSentence(tokens, i, field)) continue;
    if (i > start) {
      const label = field === "text" ? labelAt(tokens, start, i) : null;
      if (label) place.box = label.box;
      const from = label ? label.end : start;
      if (i > from) {
        const asks = token?.word === "?";
        place.asked = asks && place.hasTask;
        const trouble = asks && (place.box === "if_difficult" || asksTrouble(tokens.slice(from, i)));
        readSentence(tokens.slice(from, trouble ? i + 1 : i), place, clauses);
        if (!trouble || field !== "text" && place.box !== "if_difficult") place.sentence++;
      }
      if (label && start > lineStart && i > from) place.box = null;
    }
    if (token?.word === "\n") {
      if (field === "text" && i > start) place.box = labelStands(tokens, i) ? place.box : null;
      lineStart = i + 1;
    }
    start = i + 1;
  }
}
function endsSentence(tokens, i, field) {
  const token = tokens[i];
  if (token?.kind !== "mark") return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.word === "." && before && after && before.to === token.from && before.to - before.from <= 6) {
    if (NUMBERED2.has(before.word) && after.kind === "number") return false;
    if (TITLES.has(before.word) && before.to - before.from <= 3) return false;
  }
  if (SENTENCE_ENDS.has(token.word)) return true;
  return token.word === "/" && field === "text" && before !== void 0 && after !== void 0 && before.to < token.from && after.from > token.to && !(before.kind === "number" && after.kind === "number");
}
var NUMBERED2 = wordClass("chapter page pages no approx about vol ext unit level item");
var TITLES = wordClass("st doctor mr mrs ms eg ie vs incl excl");
function labelAt(tokens, start, end) {
  const match = labels.matchAt(tokens, start, end).sort((a, b) => b.end - a.end)[0];
  if (!match) return null;
  const next2 = tokens[match.end];
  const labelled = next2?.kind === "mark" && (next2.word === ":" || next2.word === "-" || next2.word === "=" || next2.word === "?" || next2.word === ">");
  if (!labelled) return null;
  return { box: match.label, end: Math.min(match.end + 1, end) };
}
function labelStands(tokens, lineEnd) {
  const last2 = tokens[lineEnd - 1];
  return last2?.kind === "mark" && (last2.word === ":" || last2.word === "?");
}
function readSentence(sentenceTokens, place, out) {
  const { field, box, sentence } = place;
  let tokens = sentenceTokens;
  let told2 = false;
  if (field === "text") {
    const theirs = place.letter ? theirOwn(tokens) : 0;
    if (theirs > 0 || isHousekeeping(tokens)) {
      const part = trimMarks(theirs > 0 ? tokens.slice(0, theirs) : tokens);
      if (part.length > 0) out.push({ field, box, role: "aside", tokens: part, sentence, within: tokens });
      if (theirs === 0 || theirs >= tokens.length) return;
      tokens = tokens.slice(theirs);
    }
    const talked = afterTalk(tokens);
    const said = saidHow(tokens);
    const from = isTold(tokens, talked) ? talked : said;
    told2 = from > 0 && (isPersonal(tokens) || weigh(reasonSigns(tokens.slice(from)), SHIPPED_WEIGHTS.reason) > CLEARLY);
    tokens = tokens.slice(talked);
  }
  const free = box === null || box === "what" || box === "how_much";
  const home = box === null ? "task" : ROLE_OF_BOX[box];
  const earlierTask = place.hasTask;
  let role = box === null && isAside(tokens) ? "aside" : home;
  const before = out.at(-1);
  const arrow = box === null && earlierTask && arrowAnswers(tokens);
  const answers2 = before?.role === "coping" && before.field === field && (before.sentence === sentence || carriesOn.has(tokens));
  if (box === null && (answers2 || arrow || place.asked && asksTrouble(tokens))) role = "coping";
  else if (box === null && role === "task" && (told2 || states(tokens, !earlierTask))) role = "why";
  let start = 0;
  let whyFromStart = role === "why" && box === null && opensWithReason(tokens);
  const close = (end) => {
    const part = trimMarks(tokens.slice(start, end));
    if (part.length > 0) {
      const mayRecord = role === "task" && (box === null || box === "how_much") || box === "why";
      const heads2 = mayRecord && recordHeads.matchAt(part, leadIn(part)).length > 0;
      const greeting = field === "text" && greets(part);
      const said = greeting ? "aside" : heads2 ? "record" : role;
      out.push({ field, box, role: said, tokens: part, sentence, within: tokens });
      if (!greeting && role === "task" && part.length > 1) place.hasTask = true;
    }
    start = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === "mark" && CLAUSE_ENDS.has(token.word) && box !== "record" && !isScale2(tokens, i)) {
      close(i);
      if (whyFromStart && token.word === "," && startsDoing(tokens, i + 1)) {
        role = home;
        whyFromStart = false;
      }
      continue;
    }
    if (!free || role === "coping") continue;
    if (token.word === "as" && NOT_BECAUSE.has(tokens[i - 1]?.word ?? "")) continue;
    for (const match of openers.matchAt(tokens, i)) {
      if (match.label === "coping") {
        const previous = tokens[i - 1]?.word ?? "";
        const informs = previous === "know" && /^(?:us|me)$/.test(tokens[i - 2]?.word ?? "");
        if (token.word === "if" && (asksWhether(tokens, i) && !informs || role === "why")) continue;
        if (token.word === "in" && previous === "just") continue;
        if (offersChoice(tokens, i) || token.word === "no" && !earlierTask) continue;
        if (role === "why" && i > 0 && token.word !== "if") continue;
        if (token.word === "if" && /^(?:x|tick|cross|star|sticker|smiley)$/.test(tokens[start]?.word ?? ""))
          continue;
        const lastAnd = asksForHelp(tokens, start, i);
        if (lastAnd > start && box === null) {
          close(lastAnd);
          role = "coping";
        } else if (i > start && (earlierTask || role === "record") && box === null) role = "coping";
        else {
          close(i);
          const cue = i === 0 && !earlierTask && (isCue(tokens) || box === "what" || ifThen(tokens));
          role = cue && box !== "how_much" ? role : "coping";
        }
        break;
      }
      if (token.word === "so" && i === 0 && !earlierTask && box === null && out.length === 0) continue;
      if (carriesIt(tokens, i)) continue;
      if (token.word === "for" && RATED.has(tokens[i - 1]?.word ?? "")) continue;
      if (token.word === "to" && i === 1 && (CLIENT.has(tokens[0]?.word ?? "") || tokens[0]?.capital))
        continue;
      if (token.word === "will" && DOER.has(tokens[i - 1]?.word ?? "")) continue;
      if (role !== "why" && !(i === 0 && box === "what" && tokens.length < 3)) {
        close(i);
        role = "why";
        whyFromStart = i === 0;
      }
    }
  }
  close(tokens.length);
}
function isScale2(tokens, i) {
  const mark = tokens[i]?.word;
  if (mark !== "-" && mark !== "/" && mark !== ":") return false;
  const left = tokens[i - 1];
  const right = tokens[i + 1];
  if (!left || !right) return false;
  if (mark === "/" && left.to === tokens[i]?.from && right.from === tokens[i]?.to) return true;
  return (left.kind === "number" || left.word === "am" || left.word === "pm") && right.kind === "number" && right.from - left.to <= 3;
}
function trimMarks(tokens) {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === "mark" && tokens[from]?.word !== "%") from++;
  while (to > from && tokens[to - 1]?.kind === "mark" && tokens[to - 1]?.word !== "%") to--;
  return tokens.slice(from, to);
}

// scoring/plan/lexicon/counts.ts
var COUNTS = `
  odd|even|alternate|alternating ?numbered days|dates|nights|weeks|mornings
  all ?# of ?my|the|our ?_ shifts|days|nights|classes|lessons|mornings|evenings|meals|sessions
  # ?or ?- ?to ?# times|x|goes|turns|occasions|attempts
  # - # times|x
  x #
  once|twice|thrice
  one off
  oneoff
  daily|nightly|weekly|fortnightly|hourly
  every|each ?single ?other|second|second|third ?week|school|working shift|day|days|morning|evening|night|nights|afternoon|weekday|lunchtime|meal|mealtime|breakfast|lunch|dinner|week|hours|teatime|bedtime|feed|break
  every ?# hours|days|weeks
  every # th
  alternate days|day|nights|evenings|mornings
  most days
  # ?or ?- ?to ?# ?_ ?_ a|per|each|every|/ day|week|night|hours|evening|morning|fortnight|weeks|days
  # / day|week|weeks|days
  # ?or ?- ?to ?# days|evenings|mornings|nights|afternoon|sessions|session

  per day|week
  # ?or ?- ?to ?# times
  @part and|&|+|/ @part
  before|after each|every|all
  am and|&|+|/ pm
  workdays|schooldays|worknights|schoolnights|weeknights
  work|working|school days|nights
  # this|over ?the week|fortnight|month|weekend
  # th of each|every|the month
  each|every|per month|fortnight|week|term|payday
  twice|once daily
  single ?_ go|time
  both ?of ?the days|mornings|evenings|nights|times
  no more than|max|maximum one|two|three|# $
  weekdays|weekday|weeknights|weeknight
  all days
  per ?# day|week|night
  @unit|@activity a|per|each|every day|week|night|evening|morning
`;
var WHOLE_OF_IT = `
  all of it|them|this
  the lot
  whole thing
`;

// scoring/plan/lexicon/times.ts
var CUES = `
  straight|right from|off|after _
  at every|each _ ?_
  on|in my|the|our|his|her ?_ break|breaks|lunch|dinner|shift|commute
  the moment|minutes|second|seconds i|you|it|the|my|we|he|she
  post|pre work|shift|lunch|school|run|dinner|tea|breakfast|gym|session|nursery|bedtime|prayer|feed|meeting
  whenever ?that ?_ ?_ ~ring|~buzz|~ping|~start|~arrive|~knock
  ?straight|right|just|immediately|soon|directly|shortly after ?i|we ?~have|~do|~drop ?the|my|our|a|his|her|their|every|each|work's ?_ ?_ @event
  before ?i ?~have|~get|~go ?to ?the|my|our|a|his|her|their|every|each|into ?_ ?_ @event
  during|following|upon ?the|my|our|a|his|her|their|every|each ?_ ?_ @event
  with ?the|my|our|his|her|their|every|each ?first|last|morning|evening ?_ breakfast|lunch|dinner|tea|coffee|meal|meals|supper|brunch
  at|over|by ?the|my|our|his|her|their|every|each ?first|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|team ?_ @anchor
  ?straight|right|just|immediately|soon|directly|shortly after ?i|we|he|she|they|the|my|our|his|her @does
  when|while|whilst|once|as|whenever the|my|our|his|her|their|a|baby|mum|dad|children ?_ ?_ ?_ @happens
  when|while|whilst|once|as|whenever i|we|you|he|she|they|it|i'm|im|he's|she's|they're|we're|you're|ive|i've
  as soon as
  soon as
  every|each|next|first|any time i|you|we|the|my|a|an|someone|she|he|they|it|somebody|people|that|mum|dad
  first # ?_ each|every|of ?the @part|day|shift|session
  straight|right|immediately|directly|just after $
  straight|right|immediately|directly after ,
  every|each ?_ @event
  on the|my|our way to|home|back|from|in|there
  on the|my bus|train|tram|walk|drive|commute|school|nursery ?run ?to ?home
  in|on my|the|our lunch|tea|coffee|dinner break|hours|hour
  lunch|tea|coffee|dinner break|hours
  first thing
  in ?the ?my|a|our ?_ ?_ meeting|meetings|class|seminar|lesson|rehearsal|training|assembly|huddle|handover|briefing|supervision
  same|that ?very day|night|evening|afternoon
  while its|it's|it fresh
  1 th thing
  last thing
  at bedtime|lunchtime|teatime|breakfast|lunch|dinner|tea|supper|playtime|breaktime|mealtimes|mealtime|dusk|dawn|sunset|sunrise
  bedtime|lunchtime|teatime|payday|mealtimes|mealtime|lunchtimes|jummah|shabbat|sabbath
  on waking
  on ?the # th ?of ?each|every|the month
  ?the # th of each|every|the month
  first|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|weekday of the|each|every ?next month
  teatimes|dinnertimes|bedtimes|breaktimes|playtimes|bathtimes|storytimes
  breakfast|lunch|dinner|tea|feed|home|kick|chucking|closing|opening time|times|out|off
  after dark
  once @does
  straight on|to|over|into|round
  the moment|minute|second i|you|it|the|my|we|he|she
  upon|on getting|going|arriving|waking|leaving
  after|before @gerund
  in ?the ad|advert break|breaks
  half time
  while waiting
  while ~wait
  pension|bin|pay|market|wash|shopping|training|match|clinic|giro|delivery day|night
  my|his|her|our|the ?next day|days|night off
  @event time|day|night|evening|morning
  school|nursery pickup|pick|drop|run
  with ?my ?the ?morning|evening|first|breakfast tea|coffee|breakfast|lunch|dinner|tablets|meds|medication|cup
  in the queue|waiting
`;
var LOOSE = `
  over|during|through ?the anniversary|festive|bank|holiday|summer|winter|break|period|exam|exams
  on days|nights off
  some time this|next|over|before|in ?the ?next ?coming _
  before|by|until ?the ?my ?our nextsession
  in|during|throughout|of the|my ?_ ?early ?late @part
  ?most|some|this @part
  every|each ?_ @part
  morning|mornings|afternoon|evening|evenings|night|nights|nighttime|daytime|am|pm
  at night|nights
  nightly
  early|late|mid @part
  at|over|on|by ?the weekend
  weekend
  weekday|weeknight|weeknights|weekdays
  over|during|before|after christmas|easter|ramadan|half|xmas
  before january|february|march|april|may|june|july|august|september|october|november|december
  next|coming|past ?few ?couple ?of ?# weeks|days|fortnight
  this|next|coming|following|the|each|in|during|all|most|through|throughout|over|mid ?next|this|the|coming|whole|of ?_ week|weeks|month|fortnight|days
  over|in|within|during ?the ?next|coming ?# ?couple ?few ?of week|weeks|days|fortnight|month
  before|until|by ?the|our|my|your|we ?next session|appointment|time|call|meet|speak|review|contact|week
  before ?we|i ?next ?we|i ~meet|~speak|~talk|~see
  between ?now sessions|appointments|and|now
  by|before|until ?the end|@day|next|tomorrow|christmas|easter|xmas|eid|ramadan|summer|spring|autumn|winter
  by ?the # th
  before ?next @day
  before ?the # th
  no later than
  from|starting|start|beginning|commencing ?on ?from today|tomorrow|tonight|now|@day|next
  most|some days|nights
  on|good weekdays
  in the holidays
  half term
  in the day
  in the dark
  on dry|sunny|work|working|school|week|college|training|nursery days
  in ?the ?my|our school|summer|easter|christmas|half|spring|autumn|winter ?term holidays|hols|break
  during the day
  spread
  later today
  by then
  end of ?the week|month
  before ?my|your|our|the ?next review|session|appointment|call|check|follow
  ?by session #
  week # $
  within ?a ?# week|weeks|fortnight|month|days
  before we|i|you ~speak|~meet|~talk|~see
  by|before ?the next time
  once|twice|three ?times in the week

  straight away
  asap
  during|in half|term
  immediately
  this month
  next time
  after ?our|the|my|this session
  in|between the meantime
  #|a|couple|few ?of ?# days|day|nights after|before
`;
var OPEN_ENDED = `
  depends|depending
  up to me|you
  when|whenever|if you're|youre|they're ?not ?feeling ?the up|ready|free|able|in|less|better
  not sure|decided|fixed ?yet
  dunno|tbc|tba|undecided|flexible
  don't know ?yet ?when
  no set|fixed|particular|specific time|times|day
  when|whenever|if ?i|you|we ?~get|~have|~find ?a|some ?spare minutes|sec|second|seconds|mo|hours|space|gap
  when|once|if ?the weather|mood|things|life|it|everything ~pick|~improve|~settle|~calm|~warm|~ease|~get|~allow|~clear|~permit|~brighten ?up ?down ?better
  when|once|if i'm|im|i|things|it ?am ?~feel ?~be better|stronger|fitter|calmer|braver|quieter|easier
  when|whenever|if|where|as ?ever ?and ?when ?i|you|we|it|its|it's|is ?just ?really possible|can|could|fancy|want|need|needed|able|ready|convenient|remember|manage|suits|necessary|required|wish|like|appropriate|fits|feels|allows|poss ?to ?me|you|it
  when|whenever|if ?i|you|we ?~get|~have|~find|'ve|there|there's ?is ?got ?the|a|some|any|enough ?spare ?free ?bit ?of time|chance|moment|opportunity|energy
  when|whenever|if ?i|you|we ~feel ?that ?a ?bit like|up|able|ready|able|strong
  whenever $
  any time
  some time $
  some time that|it|is|works|suits|you|will|would|but|or|when|if|in
  anytime|sometime|sometimes|someday|occasionally|often|regularly|eventually
  soon $
  at some point
  as|when|if needed|required|necessary|possible
  as often|much|many|regularly as
  as soon as possible|poss
  as soon as i|you can
  as and when
  if i|you|we ~want|can|like|feel|get|have|fancy|need
  when|if ?the ?my ?i'm|im ?i|you mood|ready|free|able ?takes|strikes
  when i'm|im|i ?am ?in|not|feeling the|too|up|ready|free|able|less
  now and|then
  from time
  no rush
  in your|my own time
  when ?i|you ~feel ?a ?bit ?more better|up|like|ready|able|able|well|brave|stronger|motivated
  in my|your spare|free time
  on ?a ?my|your good day|days
`;
var SYMPTOM_CUES = `
  when|whenever|if|as|every|each|once ?soon ?as ?time ?i|you ?am ?~feel ?~start ?~get ?~notice ?~catch ?~find ?~become ?begin ?having ?have ?to ?the ?my ?myself ?i'm ?im ?a|an ?that ?really ?too ?more ?very ?mood|feeling ?_ @symptom
  when|whenever|if|as|every|each|once ?soon ?as ?time ?i|you ?~feel ?_ @symptom
  when|whenever they|it|thoughts|worries ~happen|~come|~pop|~start|~strike|hit|hits|~arise|~turn|~appear|~occur
  when|whenever i|you ~notice|~catch
  when upset
`;

// scoring/plan/elements/finding.ts
var NOTHING = { code: 0, findings: [] };
function highest(findings) {
  let code = 0;
  for (const finding of findings) if (finding.code > code) code = finding.code;
  return { code, findings: findings.filter((finding) => finding.code === code && code > 0) };
}
function saysNothing(clause) {
  const words3 = clause.tokens.filter((token) => token.kind !== "mark").map((token) => token.word);
  if (clause.tokens.some((token) => token.kind === "number")) return false;
  return words3.length === 0 || words3.length <= 2 && words3.every((word) => NOTHING_WORDS.has(word));
}
var NOTHING_WORDS = /* @__PURE__ */ new Set([
  "na",
  "none",
  "nothing",
  "no",
  "nil",
  "tbc",
  "tba",
  "tbd",
  "nope",
  "blank",
  "see",
  "above",
  "same",
  "as",
  "dunno",
  "idk",
  "n",
  "a",
  "x",
  "yet",
  "really",
  "identified",
  "don't",
  "know",
  "idea",
  "sure",
  "not",
  "known"
]);
var MOST_EVIDENCE = 40;
function asEvidence(findings, textOf) {
  const evidence = [];
  for (const { clause, start, end } of findings) {
    if (evidence.length >= MOST_EVIDENCE) break;
    const first = clause.tokens[start];
    const last2 = clause.tokens[end - 1];
    if (!first || !last2) continue;
    const already = evidence.some((e) => e.field === clause.field && e.from <= first.from && e.to >= last2.to);
    if (already) continue;
    evidence.push({
      field: clause.field,
      from: first.from,
      to: last2.to,
      text: textOf(clause.field).slice(first.from, last2.to)
    });
  }
  return evidence;
}

// scoring/plan/elements/when.ts
var cues = new PhraseSet({ cue: CUES, symptom: SYMPTOM_CUES }, CLASSES);
var loose = new PhraseSet({ loose: LOOSE }, CLASSES);
var openEnded = new PhraseSet({ open: OPEN_ENDED }, CLASSES);
var DEADLINE2 = wordClass("by before until");
var START_OF = wordClass("from starting start beginning since commencing ");
var PAST = wordClass("last  previous");
var JOINS = wordClass("when while whilst once as whenever until");
var AFTERS = wordClass("after before");
var LOOKING = wordClass("look looking looks ask run running");
var HAPPENED = wordClass("felt went happened was were did said ok okay");
var PAIRED = wordClass("and + & / or");
var NOT_AFTER = wordClass(
  `that this it each every one a an the # which then them these those and i'd pressing starting doing # half christmas easter xmas january february march april may june july august september october november december next our session being you nextsession eid ramadan lent diwali hanukkah summer winter spring autumn`
);
function tellsTaskTime(clause) {
  return clause.role === "task" || clause.role === "record" && clause.box === null || clause.role === "aside" && clause.box === null;
}
function readWhen(clauses) {
  const findings = [];
  for (const clause of clauses) if (tellsTaskTime(clause)) findings.push(...timesIn(clause));
  return highest(findings);
}
function timesIn(clause) {
  const { tokens } = clause;
  const found = [];
  const add = (start, end, code) => found.push({ clause, start, end, code });
  const taken = /* @__PURE__ */ new Set();
  for (const match of openEnded.find(tokens)) for (let i = match.start; i < match.end; i++) taken.add(i);
  const free = (i) => !taken.has(i);
  const aside = clause.role === "aside";
  const happened = (i) => tokens.slice(Math.max(0, i - 3), i).some((token) => HAPPENED.has(token.word));
  for (const day of readDays(tokens)) {
    const before = tokens[day.start - 1]?.word ?? "";
    const beforeThat = tokens[day.start - 2]?.word ?? "";
    const deadline = DEADLINE2.has(before) || (before === "the" || before === "next") && DEADLINE2.has(beforeThat) || before === "end" && beforeThat === "the";
    const starts = START_OF.has(before) && !(before === "from" && day.days.length > 1) && tokens[day.end]?.word !== "to";
    if (aside || PAST.has(before) || isAboutSession(tokens, day.start)) continue;
    if (day.kind === "weekend" || day.kind === "weekdays" || deadline || starts)
      add(Math.max(0, day.start - 1), day.end, 1);
    else add(day.start, day.end, 2);
  }
  if (!aside) {
    for (const time of readClockTimes(tokens, clause.box === "when")) {
      const other = tokens[time.start - 1]?.word;
      if (other === "from" && tokens[time.start - 2]?.word === "back") continue;
      if (isNextAppointment(tokens, time.start)) continue;
      if (afterMeeting(clause, time.start)) continue;
      add(time.start, time.end, 2);
    }
  }
  for (const match of cues.find(tokens)) {
    const anyTime = tokens[match.start]?.word === "any" && match.end - match.start > 2;
    if (aside || !free(match.start) && !anyTime || happened(match.start)) continue;
    if (match.label === "cue" && isNoCue(tokens, match.start, match.end)) continue;
    add(match.start, match.end, 2);
  }
  for (let i = 0; i < tokens.length - 1 && !aside; i++) {
    const word = tokens[i]?.word ?? "";
    const next2 = tokens[i + 1];
    if (!next2 || !free(i)) continue;
    const looking = LOOKING.has(tokens[i - 1]?.word ?? "");
    if (looking) continue;
    if (JOINS.has(word) && word !== "until" && next2.capital && i + 2 < tokens.length && !(word === "as" && tokens[i - 1]?.word !== "soon"))
      add(i, Math.min(tokens.length, i + 4), 2);
    if ((/^(?:when|whenever|while|whilst|once)$/.test(word) || word === "as" && i === 0) && /^(?:the|my|our|his|her|their|your)$/.test(next2.word) && tokens[i + 2]?.kind === "word" && tokens[i + 3] !== void 0 && !happened(i))
      add(i, Math.min(tokens.length, i + 5), 2);
    if (next2.word === "time" && /^(?:next|every|each|first|any)$/.test(word) && tokens[i + 2]?.capital && tokens[i + 3]?.kind === "word")
      add(i, Math.min(tokens.length, i + 4), 2);
    if (AFTERS.has(word) && next2.word === "we" && /^(?:next|meet|speak|talk|see)$/.test(tokens[i + 2]?.word ?? ""))
      continue;
    if (AFTERS.has(word) && (OURS.has(next2.word) || OURS.has(tokens[i + 2]?.word ?? "")) && /^(?:my|our|your|the|next)$/.test(next2.word))
      continue;
    if (AFTERS.has(word) && next2.kind === "word" && !NOT_AFTER.has(next2.word) && next2.value === null && !PAIRED.has(tokens[i - 1]?.word ?? "")) {
      const deadlineDay = next2.word.endsWith("day") || next2.word === "next";
      if (!deadlineDay && readDays(tokens, i + 1, i + 2).length === 0)
        add(i, Math.min(tokens.length, i + 3), 2);
    }
    if (AFTERS.has(word) && (next2.word === "the" || next2.word === "a" || next2.word === "each" || next2.word === "every") && !PAIRED.has(tokens[i - 1]?.word ?? "")) {
      const noun = tokens[i + 2];
      if (noun && noun.kind === "word" && !/^(?:next|session|appointment|end|review|call|day|time|one)$/.test(noun.word))
        add(i, Math.min(tokens.length, i + 3), 2);
    }
  }
  if (tokens[0]?.word === "if" && clause.role === "task" && clause.box !== "when" && found.length === 0 && free(0))
    add(0, Math.min(tokens.length, 5), 2);
  for (const match of loose.find(tokens)) {
    const verb = tokens[match.start]?.word === "am" && tokens[match.start - 1]?.word === "i";
    const ofClock = /^[ap]m$/.test(tokens[match.start]?.word ?? "") && tokens[match.start - 1]?.kind === "number";
    if (free(match.start) && !verb && !ofClock && !aside) add(match.start, match.end, 1);
  }
  if (clause.box === "when" && found.length === 0 && taken.size === 0 && standsAlone(clause) && !onlySetting(clause) && !isNextAppointment(tokens, tokens.length))
    add(0, tokens.length, 2);
  return found;
}
function afterMeeting(clause, at3) {
  const from = clause.tokens[at3]?.from ?? 0;
  return clause.within.some(
    (token, i) => token.from < from && DEADLINE2.has(token.word) && clause.within.slice(i + 1, i + 4).some(
      (next2, k, few) => OURS.has(next2.word) || next2.word === "we" && MEETS.has(few[k + 1]?.word ?? "")
    ) && clause.within.filter((other) => other.from > token.from && other.from < from).length < 12
  );
}
var isNextAppointment = (tokens, at3) => tokens.slice(0, at3).some(
  (token, i) => token.word === "nextsession" || token.word === "next" && OURS.has(tokens[i + 1]?.word ?? "")
);
function isAboutSession(tokens, at3) {
  for (let i = Math.max(0, at3 - 4); i < at3; i++) {
    const word = tokens[i]?.word;
    if (word === "session" || word === "appointment" || word === "review") return true;
    if (word === "we" && DEADLINE2.has(tokens[i - 1]?.word ?? "") && MEETS.has(tokens[i + 1]?.word ?? ""))
      return true;
  }
  return false;
}
var MEETS = wordClass("speak meet talk see chat next");
var OURS = wordClass("review session appointment call check assessment");
function isNoCue(tokens, start, end) {
  const first = tokens[start]?.word;
  const second = tokens[start + 1]?.word;
  const third = tokens[start + 2]?.word;
  if (first === "as" && second !== "soon") return true;
  if (first === "before" && tokens.slice(start + 1, start + 5).some((token) => OURS.has(token.word)) && /^(?:my|our|your|the|next)$/.test(second ?? ""))
    return true;
  if (first === "while" && (second === "i" || second === "i'm" || second === "im") && end - start <= 2 && third === "am")
    return true;
  if (first === "once" && second !== void 0 && (second === "a" || second === "i" && third === "week"))
    return true;
  if (tokens[start - 1]?.word === "how" || tokens[start - 1]?.word === "see") return true;
  if (first === "when" && second === "it" && (third === "comes" || third === "gets" || third === "feels"))
    return true;
  return false;
}
var onlySetting = ({ tokens }) => tokens.every(
  (token) => token.kind === "mark" || SETTINGS.has(token.word) || /^(?:at|in|the|my|on|from|or|and)$/.test(token.word)
);
var FILLER = wordClass(`
  the a an my our your week weekly daily every each day days times time a per once twice three two one four five six seven # x or and to more least
  at most up of can it i you do as per regular regularly often always all minutes hours much possible whenever on in for least tbc depends flexible
  planned agreed needed normal usual whole try no set other second alternate ad hoc varies various
`);
function standsAlone(clause) {
  return clause.tokens.some(
    (token) => token.kind === "word" && token.value === null && !FILLER.has(token.word)
  );
}

// scoring/plan/elements/amount.ts
var counts = new PhraseSet({ count: COUNTS }, CLASSES);
var sizes = new PhraseSet({ size: SIZES_WITHOUT_NUMBER, whole: WHOLE_OF_IT }, CLASSES);
var NAMING = wordClass(
  "step steps session level stage phq gad week module unit at by @ room bus number year ward form junction zone table no platform no.  part floor appointment radio channel core wsas   bbc  house door"
);
var NOT_THINGS = wordClass(`
  of way  week weeks day days month months percent th in at on to and or for with the a an is am pm oclock by every each per times time x goes go
  turns occasion occasions if when until but so from - % bad good it that who year years old off last  least ish then morning
  evening night off  other another or else  
`);
var READING = wordClass("chapter chapters page pages module modules section sections part parts unit   ");
function readAmount(clauses, manyTasks) {
  const counted = [];
  const sized = [];
  for (const clause of clauses) {
    if (!(clause.role === "task" || clause.role === "record" && clause.box === null)) continue;
    if (clause.box === "where") {
      if (!/^\d/.test(clause.tokens[0]?.word ?? "") && clause.tokens.length > 4) continue;
    }
    counted.push(...countsIn(clause));
    if (clause.role === "task")
      sized.push(...sizesIn(clause, manyTasks).filter(() => !manyTasks || clause.box !== "what"));
  }
  if (counted.length === 0 && sized.length === 0)
    sized.push(...clauses.filter((clause) => clause.box === "how_much").flatMap(bareNumbers));
  if (counted.length > 0 && sized.length === 0) sized.push(...clauses.flatMap(manyEach));
  if (counted.length > 0 && sized.length === 0 && counted.every((found) => found.clause.box !== "how_much"))
    sized.push(
      ...clauses.filter((clause) => clause.box === "how_much").flatMap(bareNumbers).filter(({ clause, start }) => (clause.tokens[start]?.value ?? 0) >= MINUTES)
    );
  const apart = separateTasks(clauses) && !counted.some(
    (c) => sized.some(
      (s) => s.clause.sentence === c.clause.sentence || c.clause.box === "how_much" || s.clause.box === "how_much"
    )
  );
  const both = counted.length > 0 && sized.length > 0 && !apart;
  const code = both || rationed(clauses) ? 2 : counted.length > 0 || sized.length > 0 ? 1 : 0;
  return { code, findings: [...counted, ...sized], counted, sized };
}
function rationed(clauses) {
  return clauses.some((clause) => clause.box === "how_much" && ration.matchAt(clause.tokens, 0).length > 0) && clauses.some((clause) => clause.box === "what" && clause.tokens.some((token) => SUPPLIES.has(token.word)));
}
var ration = new PhraseSet({ ration: ["?max|only|just # ?max|only ?_ a|per|each|/ day|night|week"] });
var SUPPLIES = wordClass(
  "fag fags cigarettes cigarette smoking ciggies roll rollups vapes coffee coffees tea teas cans pints drinks units glasses wine beer beers biscuits sweets water fruit veg scratchcards bets joints spliffs painkillers cups"
);
var MINUTES = 8;
function manyEach(clause) {
  if (clause.role !== "task") return [];
  return clause.tokens.flatMap((token, i) => {
    const each = /^(?:a|per|each|every)$/.test(clause.tokens[i + 1]?.word ?? "");
    const span = /^(?:day|night|evening|morning|hours)$/.test(clause.tokens[i + 2]?.word ?? "");
    const many = (token.value ?? 0) >= 2 && token.clock === null;
    return many && each && span ? [{ clause, start: i, end: i + 3, code: 1 }] : [];
  });
}
function bareNumbers(clause) {
  if (clause.tokens.some((token) => token.word === "%" || /^(?:phq|gad|score|scores|wsas)$/.test(token.word)))
    return [];
  const i = clause.tokens.findIndex((token) => token.value !== null && token.value > 0);
  return i < 0 ? [] : [{ clause, start: i, end: i + 1, code: 1 }];
}
function separateTasks(clauses) {
  return clauses.some(
    (clause) => clause.box === "what" && clause.role === "task" && clause.tokens[0]?.word === "also"
  );
}
function countsIn(clause) {
  const { tokens } = clause;
  const found = [];
  const add = (start, end) => found.push({ clause, start, end, code: 1 });
  for (const match of counts.find(tokens)) if (!negated(tokens, match.start)) add(match.start, match.end);
  for (const day of readDays(tokens)) {
    const before = tokens[day.start - 1]?.word ?? "";
    const beforeThat = tokens[day.start - 2]?.word ?? "";
    const deadline = before === "by" || before === "before" || before === "until" || before === "last" || (before === "the" || before === "next") && (beforeThat === "by" || beforeThat === "before");
    const starts = (before === "from" || before === "starting" || before === "start") && day.days.length < 2;
    const session = tokens.slice(Math.max(0, day.start - 4), day.start).some((t) => t.word === "session" || t.word === "appointment");
    if (deadline || starts || session || day.kind === "weekend") continue;
    if (day.kind === "relative" && clause.box !== "when" && day.start > 0 && day.end < tokens.length)
      continue;
    add(day.start, day.end);
  }
  if (found.length === 0) {
    const strong2 = timesIn(clause).filter((time) => time.code === 2);
    const first = strong2[0];
    const later = strong2.find((time) => first && time.start >= first.end);
    if (first && later && tokens.slice(first.end, later.start).some((t) => t.word === "and" || t.word === "&" || t.word === "+" || t.word === "/") && !bareFigure(tokens, first, later))
      add(first.start, later.end);
  }
  return found;
}
function bareFigure(tokens, first, later) {
  return [first, later].every((time) => time.end - time.start === 1 && tokens[time.start]?.kind === "number");
}
var ONCE_WHEN = wordClass("the i we you he she they it my our his her");
function negated(tokens, at3) {
  const before = tokens[at3 - 1]?.word;
  const after = tokens[at3 + 1]?.word ?? "";
  if (tokens[at3]?.word === "once" && (ONCE_WHEN.has(after) || after.endsWith("'s") || tokens[at3 + 1]?.capital === true && tokens[at3 + 2]?.kind === "word" && readDays(tokens, at3 + 1, at3 + 2).length === 0 || after === "and" && tokens[at3 + 2]?.word === "for"))
    return true;
  return before === "used" || before === "at" && tokens[at3]?.word === "once";
}
function sizesIn(clause, manyTasks) {
  const { tokens, box } = clause;
  const found = [];
  const add = (start, end) => found.push({ clause, start, end, code: 1 });
  const clocks = readClockTimes(tokens, box === "when");
  for (const clock of clocks)
    if (clock.minutes !== null && clock.minutes <= (box === "how_much" || tokens.some((token) => NIGHTLY.has(token.word)) ? 720 : 360) && box !== "where")
      add(clock.start, clock.end);
  const excused = tokens[0]?.word === "no" && tokens[1]?.word === "need";
  for (const match of sizes.find(tokens))
    if (!excused && (match.label === "size" || !manyTasks)) add(match.start, match.end);
  if (box === "how_much" && tokens.length === 1 && /^(?:all|everything)$/.test(tokens[0]?.word ?? ""))
    add(0, 1);
  for (let i = 0; i < tokens.length - 1; i++) {
    const end = openEnd(tokens, i, clocks);
    if (end > i && !excused) add(i, end);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.value === null && token.word !== "half") continue;
    if (inClock(clocks, i) || isScaleFigure(tokens, i) || tokens[i - 1]?.word === "\xA3" || tokens[i - 1]?.word === "$")
      continue;
    const end = sizeAt2(tokens, i, box === "how_much");
    if (end > i) add(i, end);
  }
  return found;
}
function openEnd(tokens, i, clocks) {
  const word = tokens[i]?.word ?? "";
  const next2 = tokens[i + 1];
  if (!next2 || next2.kind !== "word" || next2.value !== null) return i;
  if (word === "both")
    return NOT_BOTH.has(next2.word) || tokens[i - 1]?.word === "we" || tokens[i - 1]?.word === "you" ? i : i + 2;
  if (word !== "until") return i;
  if (NOT_ENDS.has(next2.word) || inClock(clocks, i + 1)) return i;
  if (readDays(tokens, i + 1, Math.min(tokens.length, i + 4)).length > 0) return i;
  if (tokens.slice(i + 1, i + 4).some((token) => DEADLINES.has(token.word))) return i;
  return Math.min(tokens.length, i + 4);
}
var NOT_BOTH = wordClass(
  "of agree agreed know and days mornings evenings nights times ways said think felt feel being are were have the"
);
var NOT_ENDS = wordClass("then now when next we our today tomorrow tonight later");
var DEADLINES = wordClass(
  "session nextsession appointment review call week weekend month christmas eid easter january february march april june july august september october november december next"
);
var NIGHTLY = wordClass("night nights nightly bed bedtime sleep up lights");
var inClock = (clocks, i) => clocks.some((clock) => i >= clock.start && i < clock.end);
function isScaleFigure(tokens, i) {
  const before = tokens[i - 1]?.word ?? "";
  const after = tokens[i + 1]?.word ?? "";
  const value = tokens[i]?.value;
  if (before === "/" && (value === 10 || value === 100 || value === 8 || value === 5)) return true;
  if (after === "/" && tokens[i + 2]?.value === 10) return true;
  if (before === "of" && tokens[i - 2]?.word === "out") return true;
  if (value === 0 && after === "-") return true;
  if (before === "-" && tokens[i - 2]?.value === 0) return true;
  return value === 0;
}
var isUnit = (token) => token !== void 0 && UNITS.has(token.word) && !TIMES.has(token.word);
function sizeAt2(tokens, i, inBox) {
  const before = tokens[i - 1]?.word ?? "";
  const next2 = tokens[i + 1];
  if (READING.has(before === "." ? tokens[i - 2]?.word ?? "" : before) && tokens[i]?.kind === "number")
    return i + 1;
  if (before === "currently" || before === "usually") return i;
  const rate = tokens[i - 2]?.word === "/" || tokens[i - 2]?.word === "a" || tokens[i - 2]?.word === "per";
  if (NAMING.has(before) && !(rate && before === "week") || before === "x" && !isUnit(tokens[i + 1]))
    return i;
  if (before === "within") return i;
  if (!next2) return i;
  let j = i + 1;
  while (j < tokens.length - 1 && j < i + 4 && isRowLink(tokens[j]?.word ?? "") && (tokens[j + 1]?.value ?? null) !== null)
    j += 2;
  for (let k = j; k < Math.min(tokens.length, j + 3); k++) {
    const word = tokens[k]?.word ?? "";
    if (tokens[k]?.kind === "mark") break;
    if (k === j && (TIMES.has(word) || NOT_THINGS.has(word)) && !(UNITS.has(word) && !TIMES.has(word)))
      return i;
    if (UNITS.has(word) && !TIMES.has(word)) return k + 1;
    if (TIMES.has(word)) return i;
    if (NOT_THINGS.has(word)) break;
  }
  const noun = tokens[j];
  if (noun && noun.kind === "word" && j === i + 1 && noun.value === null) {
    const one2 = tokens[i]?.value === 1;
    const figure = tokens[i]?.kind === "number" || tokens[i]?.value !== null;
    if (figure && (one2 ? !ONE_IS_SOMEONE.has(before) : true)) {
      const last2 = tokens[j + 1];
      const plural = noun.word.endsWith("s") || last2?.kind === "word" && last2.word.endsWith("s");
      if (one2 || plural || inBox) return j + 1;
    }
  }
  return i;
}
var ONE_IS_SOMEONE = wordClass("no this that which bad good each every any another the than");
var isRowLink = (word) => word === "-" || word === "or" || word === "to" || word === "/" || word === "+" || word === "and" || word === "x";

// scoring/plan/lexicon/procedures.ts
var PROCEDURES = `
  ?~do|~complete ?a|the ?# ?x tr|trs
  sleep restriction|restrict
  worry time|slot|window|period|tree|list|book|diary|half|bin|postponement
  ~do|~have|~use|~try|~practise|~follow ?my ?the ?a worry time|slot|window|tree|period
  ?~do|~use|~try|~practise|~practice ?my ?the straw|box|square|belly|diaphragmatic|abdominal|stomach|balloon|paced|slow|tummy|candle|finger|triangle|rescue breathing|breaths
  4 7 8
  4 - 7 - 8
  7 11 breathing
  7 / 11 breathing
  ?~do|~practise|~try ?the progressive muscle
  ?~do|~practise|~try ?the muscle relaxation
  ?~do|~practise|~try pmr
  ?~do|~practise|~try ?a|the body scan
  ?~do|~practise|~use|~try ?the 5 4 3
  5 - 4 - 3
  ?~do|~practise|~use|~try ?the 54321
  ?~do|~practise|~use|~try ?the # senses|minutes grounding|breathing|meditation|mindfulness|relaxation
  ~do|~listen|~use|~try ?to ?the|a headspace|calm|sleepio|silvercloud|catch
  headspace|sleepio|silvercloud
  calm|daylight|sleepio|headspace app|meditation|session
  ~do|~complete|~fill|~keep|~use|~write|~try ?in ?out ?up ?a|an|the|my|your|one|two|three|# ?_ thought|activity|mood|sleep|worry|food|ba|panic|drinks|drink|pain|daily|behavioural|exposure|anxiety|symptom|weekly record|records|diary|log|monitoring|experiment|ladder|hierarchy|schedule|sheet|planner|worksheet|sheets
  ~do|~complete|~fill ?in ?out ?a|an|the|my|your ?_ five|5 areas|systems
  ~do|~complete|~fill ?in ?out ?a|an|the|my|your hot cross
  # ?_ thought|worry|activity records|record|entries
  thought|activity|sleep|mood|worry|panic|exposure|pain|food|ba record|records|diary|log|sheet|ladder|hierarchy
  ~fill ?in ?out ?a|an|the|my|your ?_ ?_ diary|sheet|log|record|records|worksheet|chart|form|table|questionnaire|planner|areas
  ~complete ?a|an|the|my|your ?_ ?_ diary|sheet|log|record|records|worksheet|chart|form|module|chapter|questionnaire|section
  ~keep ?a|an|the|my|your ?_ ?_ diary|log|record|journal
  behavioural experiment
  mindfulness of _
  mindful walking|eating|colouring|shower|showering|cooking|listening|dishwashing
  ~complete|~do|~carry|~run ?out ?a|an|the|my behavioural experiment
  ~do ?a|the behavioural experiment
  module|modules|chapter|chapters #
  the 7|seven steps
  7|seven step
  ~postpone
  ~park ?my|the|it|each|any worry|worries
  ~do|~write ?a|my|out ?_ ?_ hierarchy|ladder|list
  ~use ?the|my|a tens|happy|sad|light|lamp|sad ?light ?lamp machine|lamp|box
`;
var FIRM_VAGUE = `
  think thinking consider reflect ponder spend spending challenge challenging notice noticing remember work working face facing practise practising practice
  bear increase behavioural plan planning schedule try monitor monitoring keep question catch do improve prioritise 3 three be be-more build use cut reduce
  limit some more less drink something structure solve problem track eat have healthy take sort
`;
var VAGUE_TAILS = `
  more ?often ?regularly ?again
  less ?often
  better
  a ?little ?bit ?more ?less more|less|often|bit
  regularly|properly|sensibly|well|healthily
  more|less in|at|on|with|to ?the ?my ?_ _
`;

// scoring/plan/lexicon/vague.ts
var STATES = `
  nothing new|extra|else|more|different ?this
  the|as usual $
  as per
  ~keep up the good|great|hard work $
  ~keep up the good|great|hard work with it|this|everything|that|things
  ~keep ?on at it
  ~get out of my|your ?own head
  ~stay|~live|~be in ?the moment|present|now|here
  no ?new ?other ?further ?specific homework|task|tasks ?this|for|set
  ?to feel
  ~be ?a ?bit ?a ?lot ?much ?less|more ?of ?a kind|kinder|positive|gentle|gentler|compassionate|hard|harder|patient|confident|calm|calmer|happy|happier|relaxed|mindful|optimistic|hopeful|stronger|strong|brave|braver|open|honest|grateful|sociable|social|normal|better|well|myself|yourself|assertive|organised|independent|motivated|resilient|realistic|present|forgiving|careful|good|nice|nicer|proactive|aware|less|ok|okay|okay|anxious|stressed|worried|negative|depressed|down|tired|lazy|scared|afraid|upset|angry|snappy|irritable
  ~become
  ~stay ?on positive|calm|strong|well|hopeful|focused|motivated|track|focussed
  keep positive|calm|smiling|strong|well|going|it|trying|on|up|at|hoping|fighting
  ~get better|well|happier|fit|fitter|stronger|over|past|rid
  ~get back to normal
  get more|my|your ?some ?confidence|motivation|self|control
  ~have ?a ?more ?some better|positive|good|nice|great|healthier week|attitude|outlook|mindset|day|time|mood|balance|sleep
  ~have more|confidence|faith|patience|energy|hope|self
  ~think ?more positive|positively
  positive thinking|thoughts|attitude|mindset
  more ?_ confidence|positive|energy|motivation|relaxed|self
  less anxious|anxiety|stress|stressed|worry|worried|hard|negative|worrying|panic|depressed|angry
  no|not ?more ~worry|~panic|~stress|~overthink|anxiety|negativity
  stop|quit ~worry|~panic|~overthink|~stress|~feel|~think|~be|~ruminate|~dwell|~catastrophise|~obsess|~fear|~care
  ~stop the|my|these|having|all|getting ?so ?negative|bad|worrying|anxious|anxiety|thoughts|worry|worries|panic|panicking|upset|angry|stressed|low
  ~worry|~stress|~panic|~overthink less
  don't|not|never ~worry|~panic|~stress|~overthink|~feel|~dwell|~be|~give|~let|~think|~beat|~get
  try|work harder
  try|do my|your|her|his|their|our best
  best ?you|i can
  give it ?a|my|your go|best|all
  ~accept myself|yourself|that|things|it
  believe
  love ?my|your self|myself|yourself
  like myself|yourself
  trust
  let go
  let it|things go
  keep my|your chin|spirits
  keep trying|smiling|hoping|fighting
  hang in|on
  get ?some|my ?more|some control|confidence|motivation|perspective|balance|energy
  ~get better ?at
  ~lower|~reduce ?my|your stress|anxiety|worry ?levels
  get motivated|inspired|positive|excited|comfortable
  accept
  ~let myself|yourself off|be|feel
  stop ~beat|~hate|~blame|~criticise|~judge|~punish|~compare|~doubt|~put|~care
  ~learn to ~love|~accept|~like|~trust|~live|~cope|~be|~relax|~forgive|~let|~manage
  ~get over|through|past|on
  ~move on|forward
  take things|life|it|each ?one day|slowly|easy|as
  ~go with ?the flow|it
  ~be nice|kind|kinder|gentle|good ?to myself|yourself
  what|whatever we|i|you
  ~trust
  get rid
  take it easy|slow|slowly
  take things easy|slow|slowly
  take each|one|every day
  one day|step at
  look after number
  ~enjoy ?_ ?_ ?more
  ~improve|~boost|~build|~lift|~increase|~raise|~better my|your|her|his|their|mood|sleep|confidence|self|energy|motivation|self|wellbeing
  ~reduce|~lower|~manage|~control|~beat|~overcome|~lessen|~decrease|~handle|~tackle|~conquer|~fight ?my|your|her|his|the|these anxiety|stress|worry|worries|worrying|panic|depression|anger|mood|low|emotions|feelings|fear|ocd|symptoms|pain|rumination|negative|overthinking
  ~cope
  see|wait how|and
  ~manage ?_ better
  ~sleep better|well|more|through
  better|improved|good sleep|mood|nights|night|attitude|mindset
  ~lose|~gain weight|confidence
  ~know
  ~understand
  ~want
  ~hope
  remember|know you|your|i|im|i'm|it|that|this|how|recovery|you're|youre
  do|doing it|this|that|them ?#|x|three|twice|once|daily|every|for|each|again|at|until|before|when
  ~stick to the|my|it|our|what ?plan ?programme ?we
  as|like discussed|agreed|above|before|planned|last|usual|we
  see|per above|notes|discussed|last|session|week|previous
  same ?thing ?things ?as again|last|before|week|usual|homework|plan|ones
  ?just ~continue|~carry ?on ?to ?with ?as ?the ?it ?same ?this ?you ?above ?usual ?work ?homework ?plan ?good ?going ?are ?have ?been ?before ?discussed ?agreed
  more of the|this same
  good|great|well ?work|done|effort|progress
  well done
  you've|you|you're got|doing|done|can|are|have
  no homework|other|further
  make ?a ?more ?an effort|progress|change|changes|improvements
  stop being
  stop|quit ~procrastinate|~faff|~moan|~snap|~mope|~sulk
  not to ~get|~be|~feel|~let|~worry|~panic|~think|~dwell|~overthink|~stress
  not ~get|~let ?so
  not to @mental|~give|~cry|~snap|~shout|~lose|~react
  ~be ?so ?as ?more ?less confident|positive|assertive|anxious|myself
  ~lower|~reduce|~improve|~raise|~bring|~get my|your|the ?mood|anxiety|phq|gad|stress ?down|up score|scores|phq|gad|levels|level
  ~keep on top of
  ~stay|~keep on top
  ~be|~get on top of
  ?a ?more positive|better|healthier|calmer|good|stronger attitude|outlook|mindset|headspace|frame|approach
  ~sort|~turn|~put|~pull ?out my|your life ?out ?around ?back
  ~sort out my|your life|head
  ~aim for ?a ?couple|few ?of
  ~find my|your ?inner|old ?self peace|confidence|self|happiness|feet|mojo|way
  ~let things|it|that|stuff go|wash|be
  ~beat|~fight|~conquer|~overcome|~defeat|~master this|it
  not let|letting
  ~stop ~let
  ~regain|~rebuild|~restore|~recover my|your|some ?_ confidence|life|control|energy|self|independence|strength
  ~feel
  ~switch|~calm off|down ?more
  ~put|~leave|~get the|this|it|all ?past behind|over
  ~have|~keep|~adopt|~maintain|~develop a positive|good|better|healthy|healthier
  ~not be|bother|care|mind
  ~embrace|~appreciate|~value
  ~look forward
  ~count my|your blessings
  ~keep my|your head|cool|temper|calm|nerve|sanity
  ~hold it|my ?nerve ?together
  not be|being|beat|beating|get|getting|worry|worrying|feel|feeling
  willpower
  motivation
  mindset
  happiness
  recovery
  confidence
  self|my esteem|confidence|belief|compassion|worth
  push|push through myself|yourself|through ?more ?harder ?on
  snap out
  pull myself|yourself
  ~sort|~get|~clear my|your head|self|mind ?out
  ~sort myself|yourself out
  do better|well|what ?you|i ?can
  do|try what|all|everything ?that you|i ?can
  get on with ?it|things|life
  live ?my|your ?life
  focus on ?the positives|positive|good|myself|yourself|me|wellbeing|recovery
  look on the
  ~cheer up
  ~calm down|myself|yourself
  ~deal with ?it|things|stress|anxiety
  get my|your life|head|act|confidence|mojo|energy|motivation|self
`;
var VAGUE = `
  ~have|~get ?some|a|more ?bit ?of down|quiet|quality|alone|family|free time
  ~have|~get ?some|more downtime
  ~take it|things|life slower|steady|steadier|gently
  ~meet|~catch|~hang ?up ?out with people|friends|others|someone|family|mates
  have a ?little|bit|good|quick ?bit ?of ?a think|look|go|read
  ~make ?a start on|with|at
  some ?more ?gentle ?light stretches|stretching|yoga|crafts|walking|reading|gardening|colouring|music $
  some ?more ?gentle ?light stretches|stretching|yoga|crafts|walking|reading|gardening|colouring|music in|at|when|,|to
  ~go ?back over|through ?the|my|your|some|all ?_ stuff|notes|material|materials|things|bits|handouts|sheets
  ~have a ?little play|look|go|read ?with ?at ?of
  ~do|~get|~take|~try|~have|~build|~fit ?in ?up ?to ?some|more|any|regular|gentle|light|daily|bit|little ?bit ?of ?more ?regular ?gentle ?light ?physical exercise|exercising|activity|activities|air|fresh|relaxation|housework|chores|jobs|rest|sunlight|daylight|movement|mindfulness|meditation|pacing|hobbies|sleep|selfcare|workouts|sport|sports|training|cleaning|tidying|socialising|things|stuff|bits|meditating|stretching|breathing|exposure
  ?~do|~get|~take ?a bit|little|lot of|more ?of ?more ?gentle ?light exercise|activity|air|fresh|relaxation|housework|rest|mindfulness|movement|stuff|everything|me|tidying|cleaning
  some ?more ?gentle ?regular ?light exercise|activity|activities|air|fresh|relaxation|housework|rest|mindfulness|me
  ?~do ?some self care
  ?~do ?some selfcare
  ?~have ?take ?some me time
  ~exercise ?more ?regularly ?daily ?gently ?often ?again $
  ~exercise more|regularly|every|#|for|daily|in|at
  physical|daily|regular|gentle exercise|activity
  ~keep|~be|~stay|~get|~become ?more active|busy|occupied|moving|busier
  ~be ?more active|busy|social
  ~move ?my|your ?body more
  ~get|~go out ?of ?the ?house ?more ?and ?about ?a ?bit ?often ?again ?into ?in ?the ?fresh ?air
  ~get|~go outside|outdoors ?more ?and ?for ?a ?bit
  ~get|~go|~be into|in|out ?in ?into nature|world|fresh|sun
  out|outdoors|outside more|every|daily|often
  ~practise|~practice|~do|~use|~try|~have|~apply|~rehearse|~work ?on ?some|the|my|your|a|more|any|those|these ?of ?the|my|your ?new ?cbt ?anxiety ?coping ?relaxation ?breathing ?grounding ?mindfulness ?different ?distraction ?calming ?self ?soothing ?help relaxation|breathing|mindfulness|grounding|meditation|techniques|technique|skills|skill|strategies|strategy|tools|tool|distraction|exercises|exercise|selfcare|cbt|soothing|ideas|stuff|things|methods|coping
  ~practise|~practice|~work ?on ?being ?my ?your ?self assertive|assertiveness|kind|compassion|calm|confident|gratitude|acceptance|patience|pacing|communication|boundaries|exposure
  ~practise|~practice|~try what|everything|it|things|this
  relaxation ?techniques|exercises|exercise|skills|practice
  ?deep|calm|calming|controlled|mindful breathing ?techniques|exercises|exercise ?more $
  ?~do|~practise|~try ?some deep|calming|controlled breathing ?techniques|exercises|exercise
  breathing techniques|exercises|exercise
  mindfulness ?techniques|exercises|exercise|practice
  grounding ?techniques|exercises|exercise
  coping ?skills|strategies|techniques
  meditation
  ~meditate
  ~relax ?more
  ~chill out
  ~chill $
  ~unwind
  ~wind down
  ~rest ?more ?up $
  ~pace myself|yourself|things|activities ?more
  ~pace ?better|more $
  pacing ?activities ?with
  ~take ?more ?regular ?a ?some ?few breaks|break|time
  ~take ?more time|care for|out|of ?myself|yourself|me
  ~make ?more ?some time for
  ~look after|out ?my|your ?self ?myself|yourself
  ~treat my|your self
  ~treat myself|yourself
  ~eat ?more ?a well|better|healthy|healthily|healthier|properly|proper|regularly|regular|less|more|sensibly|good
  ?~eat|~have|~follow ?a healthy|healthier|balanced|good|better eating|diet
  ~drink ?more|less ?more ?less water|fluids|caffeine|coffee|alcohol|sensibly
  ~have a|some ?little|healthier|healthy|regular|more|better|good fun|lifestyle|routine|diet|think|break|go
  sleep hygiene
  ~get|~have # ?- ?# hours
  good|better|healthy sleep hygiene|habits|routine
  ~go|~get to bed|sleep ?a ?bit ?little ?lot earlier|early|sooner
  ~go|~get up earlier|early|sooner ?in
  ?in ?to bed earlier|early
  earlier bed|bedtime|nights|night|mornings
  early nights|night
  ~get|~have|~try ?to ?a ?some more|better|enough|good sleep|rest|routine|nights
  ~get|~stick|~keep|~have|~build|~make|~follow|~establish|~set ?in ?into ?to ?a ?up ?the ?my ?your ?better ?regular ?good ?daily ?more ?healthy ?new ?structured routine|structure|schedule|habits
  ?a ?more ?better ?daily ?regular routine|structure
  ~socialise ?more
  ~see ?more ?some people|friends|family|others ?more ?again
  ~see more of
  ~talk|~speak|~chat|~reach|~open|~connect|~communicate|~interact|~engage|~mix|~keep ?out ?up ?in ?touch ?to|with ?more ?other ?new people|someone|others|more|friends|family|somebody|better|everyone|everybody|if ?more
  ~reach out
  ~open up
  ~keep ?up ?in ?with touch|contact|up
  ~connect with|more
  ~stay|~be|~keep|~get in ?regular ?better touch|contact
  ~ask for ?more ?some help|support
  ~get ?some help|support
  ~get involved
  ~get ?back into ?my|your|some
  ~set ?some ?more ?better ?my ?healthy boundaries
  boundaries
  assertiveness
  ~say no ?more ?to ?people ?things ?sometimes ?others $
  ~stand up for
  ~be|~speak more|up
  ~face|~confront|~challenge|~tackle|~approach|~push ?my|your|some|the|more|any ?own ?worst fears|fear|anxiety|situations|things|myself|yourself|feared|anxieties
  ~do ?some ?more ?the ?graded ?my exposure ?work ?tasks ?exercises ?hierarchy
  graded|gradual exposure ?work ?therapy
  exposure ?work ?tasks ?therapy
  ?interoceptive exposures
  ~step out|outside ?of ?my|your ?comfort
  ~go ?to|into ?more ?some ?busy busy|crowded|new|different|difficult|scary places|situations|crowds
  ~stop|~reduce|~avoid ~avoid
  ~avoid avoidance
  ~drop|~reduce|~stop|~cut|~resist|~not ?down ?on ?my|your|the|some|doing|using|all ?of ?my safety|compulsions|compulsion|rituals|avoidance|checking|reassurance|behaviours|urges|napping|scrolling|snacking|smoking|drinking
  ~challenge|~question|~catch|~dispute|~test|~balance|~reframe|~notice|~watch|~spot|~change|~replace ?my|your|the|these|any|some|when|how|out ?for ?negative|unhelpful|anxious|automatic|worrying|bad|any|worry thoughts|thinking|thought|beliefs|worries|cognitions|mind|feelings|emotions|patterns|triggers|distortions|warning
  thought|thoughts challenging|challenge
  cognitive restructuring
  ~think about|of|through|more|over|back
  have|~have a think|reflect|ponder|look|go|break|rest|relax|try
  ~consider
  ~reflect
  ~ponder
  ~bear in
  ~remember ?to breathe|relax|breath|rest|pace
  breathe|breathing
  ~be ?more mindful|aware|creative|conscious|sociable|social|assertive
  ~be ?more mindful|aware|conscious ?of ?my|your|the _
  ~be ?more assertive|creative with|at|when
  ~notice my|your|how|what|when
  ~pay attention
  ~work on|through|at|towards
  ~look at|into|over|through ?some|the|at ?self ?help ?website|websites|materials|material|stuff|things|information|resources|online|options|it|booklet|handout|handouts|workbook|notes
  ~use|~try|~do ?the|my|your|a|it diary|app|workbook|worksheet|worksheets|sheets|sheet|booklet|website|list|log|planner|notebook|thermometer|it|them|book|card|cards ?more ?regularly ?often
  ?~do ?some ?more behavioural activation
  behavioural activation
  ~do ?some ba
  ba
  activity scheduling|planning
  problem solving|solve $
  ~solve ?my|some|a|the problems|problem
  ?graded exposure
  stimulus control
  ~try ?a gratitude ?jar ?diary ?journal ?list ?practice
  gratitude ?practice $
  journaling|journalling
  ~journal
  ~spend ?some|more|quality|less|a|any ?quality ?bit ?more ?little ?of time|while
  ~do ?a ?some ?more ?any ?few ?couple ?of ?the ?my ?your ?new ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?different things|activities|something|stuff|anything|hobbies|hobby|bits|tasks|jobs|chores|bit
  ~do ?_ more
  ~do ?at ?least one|two|three|a|1|2|3 ?small ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?different thing|activity|things|activities ?that ?i|you|for ?enjoy|like|myself|yourself ?a ?each ?every ?day
  something|anything|things ?nice ?fun ?that ?i|you|for ?enjoy|like|myself|yourself
  ~plan|~schedule|~find|~pick|~choose|~try|~start|~take|~add ?in ?up ?some ?a ?more ?new ?any ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?rewarding ?regular activities|activity|things|something|hobby|hobbies|events|interests|interest|rest|time|ways|treats|stuff
  ?more ?pleasant ?pleasurable ?enjoyable ?fun ?nice ?meaningful activities|events
  hobbies|hobby
  ~get|~go back to|into ?my|your|old|doing ?old ?the ?hobbies|hobby|things|normal|interests|activities|stuff
  ~keep|~keep up ?with|doing ?up ?the ?things ?hobbies ?interests
  ~clean|~tidy ?up ?house|things|more|bit|stuff ?more ?up $
  housework|chores|cleaning|tidying|jobs
  ~declutter ?more ?the ?house $
  ~sort ?my|the|some things|stuff|life|finances|money|it|myself|yourself ?out
  ~sort ?my|the ?house|things|stuff out $
  ~look for|out ?for ?the ?my ?any triggers|patterns|signs|opportunities|ways|positives|evidence
  ~sort house|things|stuff
  ~get things|stuff|jobs|more ?done|organised|sorted|on ?top
  ~get organised|sorted|going|started
  ~get on top
  ~be|~get organised
  ~catch up
  ~help out|more|people|others
  ~cut ?down|back|out ?on ?the|my|your ?_ ?_
  ~scale|~ease|~slow down|back ?on ?the|my|your ?_ ?_
  ~reduce|~limit|~lower|~decrease|~minimise ?my|your|the|amount|her|his|their ?of ?_ ?_
  less|fewer|more ?of ?the
  ~be ?more consistent
  ~do ?a some|any|one|two|few|couple of ?the ?my ?your ?these ?those
  ~implement|~utilise|~adopt|~embed|~employ|~incorporate|~integrate|~explore|~develop
  ~apply what|the|my|your|these|some|any|it ?_ ?_ skills|techniques|strategies|tools|learned|learnt|learning|it|them|this
  ~engage in|with
  ?positive self talk
  positive affirmations
  _ or something
  ~distract ?my|your ?self ?myself|yourself
  distraction
  ~self soothe
  # times|x ?a pleasurable|pleasant|routine|necessary|fun|enjoyable
  # pleasurable|pleasant|routine|necessary|fun|enjoyable
  ~have fun
  ~try|~learn new|some|something|things|different|stuff
  ~try ?a|some ?new things|something
  ~give|~have it a ?try|go
  ~have a go
  ~play more
  ~live
  healthy|healthier ?eating ?lifestyle ?habits
  ~monitor ?my|your|how moods|mood|thoughts|sleep|anxiety|feelings|symptoms|things|drinking|i|you ?feel
  ~track ?my|your mood|sleep|progress
  ~build ?up ?my|your ?up activity|strength|stamina|up ?levels
  ~up my|your|the
  ~increase|~grow ?my|your|the|her|his ?daily ?activity|activities|level|levels|exercise|social|contact|walking|pleasurable ?of
  ~structure ?my|your day|days|week|time
  ~plan ?out ?my|your days|time|life
  ~manage ?my|your time|day|days|workload
  ~keep an eye on
  ~keep ?up ?with ?the ?my walking|exercise|breathing|routine|mindfulness|activities|walks|gym
  ~sort ?out ?the ?my house|home|flat|life|finances|money ?out $
  ~read through|up|over ?some|the|on ?of stuff|things|material|materials|info|information|notes|it
  ~prioritise
  ~delegate ?more
  ~listen to my|your body
  ~practise|~practice ?it ?them ?this ?these ?more $
  homework
  worksheet|worksheets
  exercises
`;
var LIMITS = `
  from .. # .. to #
  to #
  to .. once|twice|one|two|three|half
  # ?_ instead of #
  no more than #
  maximum|max|under|below|within|only # 
  # max|maximum|only|not
  by half|#
  not #
  none|nothing|no after|before
`;

// scoring/plan/elements/task-head.ts
var heads = new PhraseSet({ state: STATES, vague: VAGUE, procedure: PROCEDURES }, CLASSES);
var limits = new PhraseSet({ limit: LIMITS }, CLASSES);
var tails = new PhraseSet({ tail: VAGUE_TAILS }, CLASSES);
var firm = new Set([...wordClass(FIRM_VAGUE)].flatMap((word) => [...inflect(word)]));
var guided = new PhraseSet({
  guide: [
    "with|using|from|on|via|to|off the|a|my ?_ ?_ app|cd|video|track|recording|youtube|page|script|audio|podcast",
    "with|using|on|via headspace|calm|youtube|sleepio"
  ]
});
function isWide(tokens, start, to) {
  let wide = 0;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word" || token.value !== null || SMALL_WORDS.has(token.word)) continue;
    if (WIDE_NOUNS.has(token.word)) wide++;
    else if (i === start && !ACTION_FORMS.has(token.word) && SOME.has(tokens[i + 1]?.word ?? "")) continue;
    else if (!(i === start && WIDE_VERBS.has(token.word))) return UNTIL.has(token.word) && wide > 0;
  }
  return wide > 0;
}
var SOME = wordClass("some more any fence");
var UNTIL = wordClass(
  "when because so if while before after until during whenever by at monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning evening"
);
function isState(tokens, start, to) {
  const head = tokens[start]?.word ?? "";
  if (!BEING.has(head)) return false;
  let i = start + 1;
  while (i < to && DEGREES.has(tokens[i]?.word ?? "")) i++;
  const next2 = tokens[i];
  if (!next2 || i >= to || next2.kind !== "word" || next2.value !== null) return false;
  if (next2.word === "there" && tokens[i + 1]?.word === "for") return true;
  if (SOMEWHERE.has(next2.word) || ACTION_FORMS.has(next2.word) || ACTIVITY_NOUNS.has(next2.word)) return false;
  if (WIDE_NOUNS.has(next2.word) && i === start + 1) return false;
  return head !== "stay" || i > start + 1 || !SMALL_WORDS.has(next2.word);
}
var BEING = wordClass("be being become becoming stay remain");
var DEGREES = wordClass("more less so too very a bit much as not really lot");
var SOMEWHERE = wordClass(
  "in on at up out back outside inside indoors outdoors home there here with by ready dressed away downstairs upstairs off under near next for until around round over from sat stood the my social sociable active busy mindful aware"
);
function headOf(tokens) {
  const found = heads.find(tokens.slice(0, 60));
  const early = (label) => found.some((match) => match.label === label && match.start <= 1);
  return {
    state: early("state"),
    vague: early("vague"),
    procedure: found.some((match) => match.label === "procedure")
  };
}
function codeHead(tokens, start, to, clause) {
  const goesOn = goingOn(tokens, start, to);
  if (goesOn > start) return codeHead(tokens, goesOn, to, clause);
  const matches = heads.matchAt(tokens, start, to);
  const state = matches.find((match) => match.label === "state");
  const vague = matches.find((match) => match.label === "vague");
  const procedure = matches.find((match) => match.label === "procedure");
  const stateLength = state ? state.end - start : 0;
  const vagueLength = vague ? vague.end - start : 0;
  const procedureLength = procedure ? procedure.end - start : 0;
  if (procedure && procedureLength >= Math.max(vagueLength, 1)) return 2;
  const rest = (end) => tokens.slice(end, to);
  if (state && stateLength >= vagueLength) {
    const by = tokens.slice(state.end, to).findIndex((token) => token.word === "by");
    if (by >= 0 && state.end + by + 1 < to) return codeHead(tokens, state.end + by + 1, to, clause);
    return limits.has(tokens, state.end, to) && isReducing(tokens[start]?.word ?? "") ? 2 : 0;
  }
  if (!vague && !procedure && isState(tokens, start, to)) return 0;
  if (vague) {
    if (/^(?:speak|speaking|say|saying|talk|talking)$/.test(head0(tokens, start)) && tokens.slice(vague.end, to).some((t) => OCCASION.has(t.word)))
      return 2;
    if (limits.has(tokens, vague.end, to) && isReducing(tokens[start]?.word ?? "")) return 2;
    if (isReducing(tokens[start]?.word ?? "") && limitElsewhere(clause)) return 2;
    if (!firm.has(tokens[start]?.word ?? "") && names(rest(vague.end))) return 2;
    if (guided.has(rest(vague.end))) return 2;
    if (/^(?:stop|no|quit|not|resist)$/.test(head0(tokens, start)) && hasObject(rest(vague.end))) return 2;
    return 1;
  }
  const head = tokens[start];
  if (!head) return null;
  const last2 = tokens.slice(start, to).filter((token) => token.kind === "word").at(-1);
  if (tails.has(tokens, start, to) && !(last2?.word === "more" && tokens.some((token, i) => token === last2 && tokens[i - 1]?.word === "any")) && last2 && tails.find(tokens, start, to).some((match) => match.end >= to - (tokens[match.start - 1]?.word === "staying" ? 0 : 1)))
    return 1;
  if ((head.word === "more" || head.word === "less" || head.word === "fewer") && tokens.length > start + 1)
    return limits.has(tokens, start + 1, to) || limitElsewhere(clause) ? 2 : 1;
  if (hedged(clause) && to - start <= 4) return 1;
  if (clause.role === "aside") return toldToPut(tokens, start, to) ? 2 : null;
  if (head.word === "no" || head.word === "not" || head.word === "don't" || head.word === "stop" || head.word === "avoid") {
    return clause.box === "what" || clause.box === null ? 2 : null;
  }
  const content = tokens.slice(start, to).filter((token) => token.kind === "word");
  if (content.length === 0) return null;
  if (content.every((token) => token.word === head.word) && content.length > 1) return 0;
  if (content.every((token) => /^pract[ic]s?e$/.test(token.word))) return 0;
  if (INWARD_VERBS.has(head.word) || isWide(tokens, start, to)) return 1;
  if (onlyAmount(tokens, start, to)) return null;
  if (clause.box === "what") return 2;
  if (clause.role === "record" && RECORDS.has(head.word) && hasObject(tokens.slice(start + 1, to))) return 2;
  if (clause.box === null && head.value !== null && amountOf(tokens, start, to)) return 2;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") continue;
    if (ACTION_FORMS.has(token.word) && (i + 1 < to || INTRANSITIVE.has(token.word)) && (i === start || doesHere(tokens, i)) && !afterWe(tokens, i))
      return 2;
    if (ACTIVITY_NOUNS.has(token.word)) return 2;
    if (i === start && token.value !== null && UNITS.has(tokens[i + 1]?.word ?? "") && tokens[i + 2]?.word === "of")
      return 2;
    if (i === start && (VENUES.has(token.word) || HOME_SPOTS.has(token.word)) && clause.box === null)
      return 2;
  }
  return null;
}
var RECORDS = new Set(
  [...wordClass("track monitor record log note count tally write rate score")].flatMap((verb) => [
    ...inflect(verb)
  ])
);
function amountOf(tokens, start, to) {
  if (!UNITS.has(tokens[start + 1]?.word ?? "")) return false;
  const joint = tokens[start + 2]?.word ?? "";
  const next2 = tokens[start + 3];
  if (!/^(?:on|of|in|with|at|doing)$/.test(joint) || !next2 || start + 3 >= to) return false;
  const noun = DETERMINERS2.has(next2.word) ? tokens[start + 4] : next2;
  return noun !== void 0 && noun.kind === "word" && noun.value === null && !WIDE_NOUNS.has(noun.word) && !TIME_LAST.has(noun.word);
}
var DETERMINERS2 = wordClass("the my a an our his her");
function goingOn(tokens, start, to) {
  if (!GO_ON.has(tokens[start]?.word ?? "")) return start;
  let i = start;
  while (i < to && (GO_ON.has(tokens[i]?.word ?? "") || GO_ON_TAIL.has(tokens[i]?.word ?? ""))) i++;
  const head = tokens[i];
  if (!head || i >= to || head.kind === "mark") return start;
  return ACTION_FORMS.has(head.word) || ACTIVITY_NOUNS.has(head.word) || heads.matchAt(tokens, i, to).some((match) => match.label !== "state") ? i : start;
}
var GO_ON = wordClass("continue continuing carry carrying keep keeping");
var GO_ON_TAIL = wordClass("on up with doing to the your my our going");
var REDUCING = wordClass(
  "cut cutting reduce reducing limit limiting drink drinking fewer less decrease drop lower scale ease resist stop do more"
);
var isReducing = (word) => REDUCING.has(word);
var limitElsewhereSet = new PhraseSet({
  limit: [
    "# ?_ ?_ less|fewer",
    "?half ?an # ?_ tops|max|only",
    "minutes|hours tops|max",
    "no more than #",
    "from .. # .. to ?about|approx #",
    "# ?x|times ?/ ?a ?per ?day to #",
    "max|maximum #",
    "# max|maximum",
    "# a|per|each|/ day|night|week|session|meal|hours",
    "only #",
    "# instead of #",
    "once|twice|# ?times|x instead|rather of|than",
    "# , not #",
    "down to #",
    "not #"
  ]
});
var limitOf = /* @__PURE__ */ new WeakMap();
function shareLimit(clauses) {
  const shared2 = { clauses, limited: null };
  for (const clause of clauses) limitOf.set(clause, shared2);
}
function limitElsewhere(clause) {
  const shared2 = limitOf.get(clause);
  if (!shared2) return false;
  shared2.limited ??= shared2.clauses.some(
    (other) => other.role === "task" && limitElsewhereSet.has(other.tokens)
  );
  return shared2.limited;
}
function names(rest) {
  for (let i = 0; i < rest.length; i++) {
    const token = rest[i];
    if (!token) continue;
    if (STOP.has(token.word)) return false;
    if (token.kind === "word" && (ACTIVITY_NOUNS.has(token.word) || VENUES.has(token.word) || ACTION_BASES.has(token.word) && !WEAK_VERBS.has(token.word) && i + 1 < rest.length))
      return true;
  }
  return false;
}
var hasObject = (rest) => rest.some(
  (token, i) => token.kind === "word" && token.value === null && !SMALL_WORDS.has(token.word) && !WIDE_NOUNS.has(token.word) && !rest.slice(0, i + 1).some((before) => STOP.has(before.word))
);
var head0 = (tokens, i) => tokens[i]?.word ?? "";
var OCCASION = wordClass(
  "meeting meetings handover class seminar huddle briefing lesson supervision tutorial group assembly call shift lunch dinner tea"
);
var STOP = wordClass("when because so if while to help every each daily before after at until and");
var WEAK_VERBS = wordClass(
  "help do get go be have try keep use work time list note plan place set point need like change exercise match rest present challenge practice practise play mind bit light share start"
);
var INTRANSITIVE = wordClass(
  "walk walking swim swimming jog jogging run cook cooking bake baking knit knitting read reading sew sewing garden gardening shower hoover hoovering iron ironing cycle cycling paint painting draw drawing sing dance dancing shop shopping dust"
);
var doesHere = (tokens, i) => DOES_NEXT.has(tokens[i - 1]?.word ?? "") || (tokens[i - 1]?.value ?? null) !== null || TIME_FIRST.has(tokens[0]?.word ?? "") && TIME_LAST.has(tokens[i - 1]?.word ?? "") || (tokens[i]?.word.endsWith("ing") ?? false);
var TIME_FIRST = wordClass(
  "on in over at before after during every each this next from by when while once"
);
var TIME_LAST = wordClass(
  "week weeks weekend day days monday tuesday wednesday thursday friday saturday sunday am pm morning evening night session appointment tea breakfast dinner lunch work school month fortnight time"
);
var DOES_NEXT = wordClass(
  "shall must would and then & + or to i i'll ill you you'll will we'll she'll he'll just also please go try can could not don't never , > : ="
);
var afterWe = (tokens, i) => tokens[i - 1]?.word === "we" || tokens[i - 1]?.word === "it" || tokens[i - 1]?.word === "that";
var hedged = (clause) => clause.tokens[0]?.word === "maybe" || clause.tokens[0]?.word === "perhaps";
function toldToPut(tokens, start, to) {
  const head = tokens[start]?.word ?? "";
  return ACTION_BASES.has(head) && !/^(?:see|speak|talk|call|ring|meet|review|check|test|look|record|score)$/.test(head) && to - start > 2;
}
function onlyAmount(tokens, start, to) {
  const words3 = tokens.slice(start, to).filter((token) => token.kind === "word" && token.value === null).map((token) => token.word);
  return words3.every((word) => AMOUNT_WORDS.has(word));
}
var AMOUNT_WORDS = wordClass(
  "do minutes hours times time a an day days week weeks daily every each per x or more of for at least it my your # only just max about once twice"
);

// scoring/plan/elements/behaviour.ts
var MANY = 3;
function readBehaviour(clauses, weights = SHIPPED_WEIGHTS) {
  shareLimit(clauses);
  const tasks = [];
  let states2 = 0;
  let wished = -1;
  for (const clause of clauses) {
    if (clause.role !== "task" && clause.role !== "record" && clause.role !== "aside") continue;
    if (clause.box === "record" || clause.box === "when" || saysNothing(clause)) continue;
    if (clause.role === "record" && (tasks.some((task) => task.code > 0) || keepsNoteOnly(clause))) continue;
    if (wished === clause.sentence && clause.tokens.length <= 3 && onlyPlace(clause.tokens)) continue;
    for (const part of splitTasks(clause)) {
      const read = readTask(clause, part.start, part.end);
      if (read === null) {
        if (clause.tokens.filter((token) => token.kind === "word" && token.value === null).length > 1)
          states2++;
        if (tasks.length === 0) wished = clause.sentence;
      } else if (read.code > 0 || clause.box === "what") tasks.push(read);
      else states2++;
    }
  }
  const own = tasks.filter((task) => task.clause.box === "what" || task.clause.box === null);
  const pool = own.length > 0 && own.some((task) => task.code > 0) ? own : tasks.filter((task) => task.clause.box !== "where" || strong(task));
  const done = pool.filter((task) => task.code > 0);
  if (done.length === 0) return { ...NOTHING, tasks: [], many: false };
  const narrow = done.find((task) => task.code === 1 && isNarrow(task, weights));
  if (narrow) done.splice(done.indexOf(narrow), 1, { ...narrow, code: 2 });
  let code = done.some((task) => task.code === 2) ? 2 : 1;
  const many = sideBySide(done);
  if (many && code === 2) {
    const checkable = done.filter((task) => task.code === 2).length;
    if (checkable * 2 < done.length + states2) code = 1;
  }
  const reached = done.filter((task) => task.code === code);
  const findings = reached.length > 0 ? reached : done;
  return { code, findings, tasks: done, many };
}
function isNarrow({ clause, start, end }, weights) {
  if (clause.box !== "what" || isReducing(clause.tokens[start]?.word ?? "")) return false;
  const tokens = clause.within;
  return clause.tokens.slice(start, end).length > 2 && weigh(taskSigns(tokens, headOf(tokens)), weights.task) > CLEAR;
}
var CLEAR = 1.5;
function keepsNoteOnly({ tokens, box }) {
  if (box === "what") return false;
  return tokens.every(
    (token) => token.kind !== "word" || token.value !== null || RECORD_SMALL_WORDS.has(token.word) && token.word !== "mood" || /^(?:notes?|it|record|log|tally|list)$/.test(token.word)
  );
}
var onlyPlace = (tokens) => tokens.every(
  (token) => VENUES.has(token.word) || HOME_SPOTS.has(token.word) || SMALL_WORDS.has(token.word)
);
function sideBySide(tasks) {
  const inSentence = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Set();
  for (const task of tasks) {
    const { sentence, within, tokens } = task.clause;
    const head = tokens[task.start]?.word ?? "";
    if (ACTION_FORMS.has(head) || ACTIVITY_NOUNS.has(head) || task.code === 1)
      inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
    if (within[0]?.kind === "word" && isListed(within)) lines.add(sentence);
  }
  return lines.size > MANY || [...inSentence.values()].some((count2) => count2 > MANY);
}
function isListed(line) {
  const second = line[1]?.word;
  return second === ":" || second === "-" || second === "/" || second === "will" && line[0]?.capital === true;
}
var strong = (task) => task.code === 2 && task.clause.tokens.some(
  (token) => (ACTION_FORMS.has(token.word) || ACTIVITY_NOUNS.has(token.word)) && !VENUES.has(token.word) && !HOME_SPOTS.has(token.word)
);
function splitTasks(clause) {
  const { tokens } = clause;
  const parts = [];
  let start = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    const word = tokens[i]?.word;
    if (word !== "and" && word !== "&" && word !== "+" && word !== "then" && word !== "or") continue;
    const next2 = tokens[i + 1];
    if (next2 && (ACTION_BASES.has(next2.word) || next2.word === "be" || next2.word === "do") && i - start >= 2) {
      parts.push({ start, end: i });
      start = i + 1;
    }
  }
  parts.push({ start, end: tokens.length });
  return parts;
}
function readTask(clause, from, to) {
  const part = clause.tokens.slice(from, to);
  if (clause.role === "aside" && PRAISED.has(part[0]?.word ?? "")) return null;
  let lead = leadIn(part);
  while (lead < part.length - 1 && part[lead]?.kind === "mark") lead++;
  const start = from + lead;
  const at3 = (code) => ({ clause, start, end: to, code });
  const read = codeHead(clause.tokens, start, to, clause);
  if (read !== null) return read === 0 ? null : at3(read);
  return null;
}
var PRAISED = wordClass("you you're youre well thank thanks");

// scoring/plan/elements/coping.ts
var words = new PhraseSet({ obstacle: OBSTACLE_WORDS }, CLASSES);
var general = new PhraseSet({ general: GENERAL_OBSTACLES }, CLASSES);
var again = new PhraseSet({ again: TASK_AGAIN }, CLASSES);
var service = new PhraseSet({ service: ASK_SERVICE }, CLASSES);
var easier = new PhraseSet(
  {
    easier: [
      "is enough|fine|ok|plenty",
      "~do .. shorter|easier|smaller|less",
      "shorter|easier|smaller one|version",
      "still # ?_",
      "do what you|i can",
      "don't give up",
      "stick with|at it",
      "ride it out",
      "any ?_ is|counts",
      "is|are a win|start|bonus",
      "better than nothing",
      "will do $",
      "even just|only|one|half|a|#",
      "ask ?for ?some help|support $",
      "get help|support $",
      "no pressure|worries if"
    ]
  },
  CLASSES
);
var enough = new PhraseSet({
  easier: ["any|one|up|half|line|bit|little|minutes|even|still|page|it|that ~count", "# ?_ ~count"]
});
var comfort = new PhraseSet(
  {
    late: [
      "~rise|~level|~peak .. ~fall|~pass|~drop|~level",
      "it|anxiety ?will ~rise|~pass|~peak|~drop|~fall",
      "~rise , ~level"
    ]
  },
  CLASSES
);
function copingSteps(clauses) {
  const groups = [];
  let previous = null;
  for (const clause of clauses) {
    if (clause.role !== "coping") {
      previous = null;
      continue;
    }
    if (previous && previous.field === clause.field && previous.sentence === clause.sentence)
      groups.at(-1)?.push(clause);
    else groups.push([clause]);
    previous = clause;
  }
  return groups.filter((group) => !group.every(saysNothing)).map(readStep);
}
function readCoping(steps, clauses) {
  const findings = [];
  for (const step of steps)
    for (const clause of step.clauses)
      findings.push({ clause, start: 0, end: clause.tokens.length, code: step.code });
  const boxed = steps.filter((step) => step.clauses[0]?.box === "if_difficult");
  if (boxed.length > 1 && boxed.some((step) => step.obstacle && !step.general) && boxed.some((step) => step.response === "concrete")) {
    for (const step of boxed)
      for (const clause of step.clauses)
        findings.push({ clause, start: 0, end: clause.tokens.length, code: 2 });
  }
  for (const clause of clauses) {
    if (clause.role !== "task") continue;
    for (const match of [...easier.find(clause.tokens), ...enough.find(clause.tokens)])
      if (clause.box === null || clause.box === "what" || clause.box === "how_much")
        findings.push({ clause, start: match.start, end: match.end, code: 1 });
    if (clause.role === "task" && clause.box === null && service.matchAt(clause.tokens, 0).length > 0 && mentionsTrouble(clause.within.slice(0, 80)))
      findings.push({ clause, start: 0, end: clause.tokens.length, code: 1 });
  }
  return highest(findings);
}
var feared = new PhraseSet({
  fear: [
    "?my|the|our ?main|biggest ?only worry|fear|concern|problem|danger|risk|obstacle|snag|thing is|would",
    "?i'm|im|i worried|scared|afraid|dread|fear|worry",
    "might|may|could|probably|likely"
  ]
});
var mentionsTrouble = (tokens) => tokens.some(
  (token) => /^(?:problem|problems|difficult|difficulties|struggle|struggling|trouble|stuck|worried)$/.test(
    token.word
  )
);
function readStep(group) {
  const whole = group[0]?.within ?? [];
  const tokens = group.flatMap((clause) => [...clause.tokens]);
  const opener = tokens.findIndex(
    (token, i) => token.word === "if" || token.word === "when" || token.word === "case" || i === 0 && token.word === "should" || // "on pain days just do the warm-up"
    i === 0 && token.word === "on"
  );
  const arrow = whole.findIndex(
    (token) => token.kind === "mark" && (token.word === ">" || token.word === "-" && whole[0]?.word !== "if" || token.word === ":" || token.word === "=" || token.word === "?")
  );
  const isGeneral = group.some((clause) => general.find(clause.tokens).length > 0);
  const answered = arrow >= 0 && !(opener < 0 && startsResponse(group[0]?.tokens ?? []) && !startsResponse(group[1]?.tokens ?? []));
  const conditional = opener >= 0 || answered;
  const parts = splitStep(group, opener >= 0, answered);
  const obstacle = parts.obstacle.length > 0 && (conditional || words.has(parts.obstacle));
  const named3 = obstacle && (!onlyGeneral(parts.obstacle) || tooMuch.has(parts.obstacle) && elsewhere(parts.response));
  const response = readResponse(parts.response);
  const code = named3 && response === "concrete" ? 2 : obstacle || isGeneral || response !== "none" || tokens.length > 0 ? 1 : 0;
  return { clauses: group, obstacle: named3, general: isGeneral && !named3, response, code };
}
function onlyGeneral(tokens) {
  const covered = /* @__PURE__ */ new Set();
  for (const match of general.find(tokens)) for (let i = match.start; i < match.end; i++) covered.add(i);
  return tokens.every((token, i) => covered.has(i) || token.kind === "mark" || SMALL.has(token.word));
}
var SMALL = wordClass(
  "i if it its it's is the a to too that this get gets feel feels and or but really just then be do am im i'm even very you on in when at all for not any of as so there are was my with going happen"
);
var tooMuch = new PhraseSet({ much: ["too much", "overwhelming"] });
var LESS = wordClass("less shorter smaller fewer half easier one # stop bit little again just");
var elsewhere = (response) => response.length > 2 && !response.some((token) => LESS.has(token.word) || token.value !== null);
function splitStep(group, conditional, arrow) {
  const all = group.map((clause) => clause.tokens);
  const first = all[0] ?? [];
  if (all.length === 1) {
    const at3 = first.findIndex(
      (token) => token.word === "if" || token.word === "when" || token.word === "case" || token.word === "unless" || token.word === "on" && token === first[0]
    );
    if (at3 > 1) return { obstacle: first.slice(at3), response: first.slice(0, at3) };
    if (at3 >= 0) {
      const turn = responseStart(first, at3 + 1);
      return turn > 0 ? { obstacle: first.slice(0, turn), response: first.slice(turn) } : { obstacle: first, response: [] };
    }
    const then = first.findIndex(
      (token, i) => i > 0 && (token.word === "then" || token.word === "so" || token.word === "until")
    );
    if (then > 0)
      return first[then]?.word === "until" ? { obstacle: first.slice(then), response: first.slice(0, then) } : { obstacle: first.slice(0, then), response: first.slice(then + 1) };
    return bareStep(first);
  }
  if (conditional || arrow) {
    const withIf = all.findIndex(
      (tokens) => tokens.some((token) => token.word === "if" || token.word === "when" || token.word === "unless")
    );
    if (withIf > 0 && !arrow)
      return {
        obstacle: all[withIf] ?? [],
        response: [...all.slice(0, withIf).flat(), ...all.slice(withIf + 1).flat()]
      };
    const turn = responseStart(first, 2);
    const inner = startsResponse(all[1] ?? []) && !/^(?:i|i'll|ill|then|you'll|we'll)$/.test(first[turn]?.word ?? "") ? -1 : turn;
    if (inner > 0)
      return { obstacle: first.slice(0, inner), response: [...first.slice(inner), ...all.slice(1).flat()] };
    return { obstacle: first, response: all.slice(1).flat() };
  }
  const responding = all.findIndex((tokens) => startsResponse(tokens));
  if (responding === 0) {
    const rest = all.slice(1).flat();
    return { obstacle: rest, response: first };
  }
  if (responding > 0)
    return { obstacle: all.slice(0, responding).flat(), response: all.slice(responding).flat() };
  return { obstacle: all.flat(), response: [] };
}
function bareStep(tokens) {
  const turn = tokens.findIndex(
    (token, i) => i > 1 && ACTION_BASES.has(token.word) && !BEFORE_NOUN.has(tokens[i - 1]?.word ?? "")
  );
  if (turn > 0 && !startsResponse(tokens) && words.has(tokens, 0, turn))
    return { obstacle: tokens.slice(0, turn), response: tokens.slice(turn) };
  return startsResponse(tokens) || !words.has(tokens) ? { obstacle: [], response: tokens } : { obstacle: tokens, response: [] };
}
function startsResponse(tokens) {
  const head = tokens.find((token) => token.kind === "word" && !LEAD.has(token.word));
  return head !== void 0 && (ACTION_FORMS.has(head.word) || again.matchAt(tokens, 0).length > 0);
}
var LEAD = wordClass(
  "i i'll ill will you you'll just then to can could please he she we they partner or and still"
);
var SUBJECTS2 = wordClass("i i'll ill you you'll we we'll then");
function responseStart(tokens, from) {
  for (let i = Math.max(from, 2); i < tokens.length - 1; i++) {
    const word = tokens[i]?.word ?? "";
    const next2 = tokens[i + 1]?.word ?? "";
    if (word === "i" && i > 2 && !SUBJECTS_OF_IF.has(tokens[from]?.word ?? "") && (next2 === "have" || !FEELS.has(next2)))
      return i;
    if (word === "i" && i > 3 && ACTION_BASES.has(next2) && !FEELS.has(next2) && !JOINS2.has(tokens[i - 1]?.word ?? ""))
      return i;
    if (word === "then" || word === "i'll" || word === "you'll" || word === "we'll" || word === "ill" && ACTION_BASES.has(next2))
      return i;
    if (SUBJECTS2.has(word) && (next2 === "will" || next2 === "can" || next2 === "could" || next2 === "go"))
      return i;
    if (i > 2 && (ACTION_BASES.has(word) || PLAIN2.has(word)) && !SUBJECTS2.has(tokens[i - 1]?.word ?? "") && !BEFORE_NOUN.has(tokens[i - 1]?.word ?? ""))
      return i;
  }
  return -1;
}
var JOINS2 = wordClass("that and because which when what if how as where who before after until than");
var PLAIN2 = wordClass("do have go get make use");
var SUBJECTS_OF_IF = wordClass("i i'm im i've ive you my");
var FEELS = wordClass("feel get am can't cant don't dont want need will have was start panic think");
var BEFORE_NOUN = wordClass(
  "the a an my to i you we they it can't cannot don't not if can could would might of for and or too so no he she feel is"
);
function readResponse(tokens) {
  const content = tokens.filter((token) => token.kind === "word");
  if (content.length === 0 || feared.matchAt(tokens, 0).length > 0) return "none";
  if (comfort.has(tokens)) return "concrete";
  const covered = /* @__PURE__ */ new Set();
  for (const match of again.find(tokens)) for (let i = match.start; i < match.end; i++) covered.add(i);
  for (const match of service.find(tokens))
    if (isService(tokens, match.start, match.end))
      for (let i = match.start; i < match.end; i++) covered.add(i);
  const left = tokens.filter((token, i) => !covered.has(i) && token.kind === "word" && !FILL.has(token.word));
  if (covered.size > 0 && left.length <= 1) return "again";
  return left.length > 0 ? "concrete" : "again";
}
var isService = (tokens, start, end) => tokens.slice(start, end).some((token) => /^(?:us|service|office|team|pwp|know|touch|me)$/.test(token.word));
var FILL = wordClass(
  "i i'll will just it the a an to and that then do you my anyway still be with this as is so of for"
);

// scoring/plan/lexicon/no-places.ts
var NO_PLACES = wordClass(
  // times and parts of a whole
  `morning mornings afternoon afternoons evening evenings night nights day days week weeks weekend weekends weekday weekdays month months year
  fortnight hour hours minute minutes minutes time times moment moments meantime past future present beginning start end middle top bottom back front
  side sides rest whole half halves first second third last next other others same one ones most least latest earliest once twice minimum
  maximum start finish dot double go turn turns off weekdays term holidays holiday hols break breaks lunchtime teatime bedtime dinner lunch tea breakfast supper
  monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight sat sun spring summer autumn winter dark dusk dawn sunset sunrise
  bell whistle alarm timer beep buzzer occasion occasions deadline anniversary birthday birthdays christmas easter eid ramadan`,
  // people and their bodies
  `i me you us we him her them it myself yourself he she they someone somebody everyone everybody people person man woman lady gentleman
  guy lad lads boy girl boys girls kid kids child children baby toddler family families friend friends mate mates husband wife partner
  boyfriend girlfriend mum dad mother father son daughter brother sister gran grandad auntie uncle cousin niece nephew neighbour neighbours boss
  manager colleague colleagues teacher tutor doctor gp nurse therapist practitioner physio pharmacist stranger strangers client patient
  team staff group crowd dog cat cats dogs head mind body brain heart chest stomach tummy back neck shoulder shoulders arm arms hand hands
  finger fingers face eyes eye ears ear mouth nose leg legs foot feet knees knee skin breath hair teeth voice lap feet toes`,
  // feelings and things of the mind
  `anxiety panic fear worry worries mood feeling feelings thought thoughts urge urges pain stress anger guilt shame sadness depression symptom symptoms
  belief beliefs mood effort pace level levels rate strength distress memory memories problem problems difficulty trouble situation situations
  way ways point points reason reasons idea ideas plan plans goal goals aim aims step task tasks thing things job jobs bit bits process detail
  details fact view sense terms case cases order control charge question questions answer answers topic subject story conversation conversations
  word words sentence advice example examples skill skills technique techniques strategy strategies method methods exercise exercises practice
  activity activities routine habit habits rules rule behaviour behaviours experiment hierarchy ladder cycle loop pattern patterns
  stuff same quiet hobbies hobby pack packs pace interests move
  quality pleasure achievement risk mercy sight prospect expense sound smell touch look thoughts name names benefits positives negatives decision
  decisions effects effect impact background mistakes progress results result changes change difference recovery relaxation breathing breath breaths sleep
  rest energy score scores rating ratings scale number numbers percent figures figure amount tally total money bills budget cost debt`,
  // paper, screens, voices and media
  `list lists diary diaries sheet sheets worksheet worksheets record records log journal chart charts calendar planner book books booklet workbook
  notebook page pages chapter module modules section note notes card cards letter letters form forms paper post-it column columns row line lines
  phone mobile laptop computer ipad tablet tablets app apps screen website site internet web online email emails text texts message messages
  video videos audio recording track podcast radio telly tv programme programmes show film news music song songs photo photos picture
  pictures headphones earphones speaker system platform whatsapp facebook instagram tiktok youtube spotify zoom teams headspace calm whiteboard
  leaflet leaflets handout handouts folder envelope label labels sticker stickers clock watch rota timetable menu script`,
  // means, matter, weather
  `rain wind sun cold heat snow weather ice light lights water air fresh food meal meals drink drinks coffee alcohol wine beer biscuit biscuits
  snacks cigarette cigarettes fags vape medication meds dose insulin inhaler stick frame wheelchair crutches lead bike own foot feet
  kettle oven tap taps hoover iron washing ironing dishes pots bins bin laundry shopping clothes shoes coat jacket bag bags keys
  clippers knitting crossword puzzle jigsaw guitar piano ukulele drums lego cards game games meditation yoga pilates zumba swimming running
  walking cycling gardening cooking baking reading writing singing dancing appointment appointments session sessions call calls review assessment
  interview meeting meetings class lesson training rehearsal prayers mass service party wedding funeral match journey trip visit shift shifts
  commute run walk ride drive queue school`
);

// scoring/plan/declares.ts
var SUBJECTS3 = wordClass(
  "it its it's it'll itll that's that'll this they there's there everyone everybody nobody people some i've ive"
);
var NO_SUBJECT = wordClass(
  `in on at by to for from with until any even over under next best after before during just remember this plan aim task goal idea point time baby
  both each every one two first then and or but so no not as touchline up down out back`
);
var FINITE2 = wordClass(
  `is isn't are aren't was wasn't were has hasn't have doesn't don't can't never always only just keeps makes gets means goes stays feels takes gives
  becomes leaves turns needs wants knows thinks helps works wins lives tells teaches wrecks ruins spoils kills drains wipes eats drags winds shuts sets breaks builds grows shrinks spirals steals robs chases brings sends tires hurts worsens says lets stops wears seems looks feeds costs gets got`
);
var PLURAL_VERBS = wordClass("feed keep make cause lead mean get take drive stop eat");
var INSTRUCTS2 = wordClass(
  "will i'll ill you'll we'll she'll he'll please must should shall need let's lets if when"
);
function declares(tokens) {
  if (readDays(tokens).length > 0 || tokens.some((token) => UNITS.has(token.word) && token.word !== "times"))
    return -1;
  if (tokens.length < 4 || tokens.some((token, i) => i < 4 && INSTRUCTS2.has(token.word))) return -1;
  const first = tokens[0];
  if (!first || first.kind !== "word") return -1;
  if (first.word === "you" && /^(?:can't|cant|cannot)$/.test(tokens[1]?.word ?? "")) return 1;
  if (first.word === "can't" || first.word === "cant") return 0;
  if (SUBJECTS3.has(first.word)) return 1;
  if (first.word.endsWith("'s") && tokens[1]?.kind === "word" && !first.word.endsWith("let's")) return 0;
  if (NO_SUBJECT.has(first.word) || NO_SUBJECT.has(tokens[1]?.word ?? "")) return -1;
  for (let i = 1; i < Math.min(tokens.length - 1, 6); i++) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.kind === "mark") return token.word === "=" && !ACTION_FORMS.has(first.word) ? i : -1;
    if (i === 1 && PLURAL_VERBS.has(token.word) && first.word.endsWith("s") && !ACTION_FORMS.has(tokens[0]?.word.slice(0, -1) ?? ""))
      return i;
    if (FINITE2.has(token.word)) return ACTION_FORMS.has(first.word) && !first.word.endsWith("ing") ? -1 : i;
    if (i === 1 && token.word.endsWith("s") && ACTION_FORMS.has(token.word) && !NO_PLACES.has(token.word))
      return ACTION_FORMS.has(first.word) && !first.word.endsWith("ing") ? -1 : i;
  }
  return -1;
}

// scoring/plan/elements/monitoring.ts
var records = new PhraseSet({ contents: RECORD_CONTENTS, named: RECORD_NAMED, none: NO_RECORD }, CLASSES);
var onPaper = new PhraseSet({
  paper: ["on|in the|my|a ?_ ?_ chart|diary|sheet|log|notebook|book|calendar|tracker|planner"]
});
var PICTURES2 = wordClass("photo photos picture pictures pic pics selfie");
var boxedContents = new PhraseSet({ contents: BOXED_CONTENTS }, CLASSES);
var worksheets = new PhraseSet({ sheet: WORKSHEET_TASKS }, CLASSES);
function readMonitoring(clauses, weights) {
  const findings = [];
  const sentences = /* @__PURE__ */ new Map();
  const saysContents = (sentence) => {
    const known2 = sentences.get(sentence) ?? records.find(sentence).some((match) => match.label === "contents");
    sentences.set(sentence, known2);
    return known2;
  };
  const refusals = /* @__PURE__ */ new Map();
  const refused = (sentence) => {
    const known2 = refusals.get(sentence) ?? REFUSED.has(sentence);
    refusals.set(sentence, known2);
    return known2;
  };
  const onSheet = clauses.some(
    (clause) => clause.box === null && clause.role !== "aside" && (sheets.has(clause.tokens) || MARKS_DOWN.has(clause.tokens[leadIn(clause.tokens)]?.word ?? ""))
  );
  for (const clause of clauses) {
    if (saysNothing(clause)) continue;
    const { tokens } = clause;
    const matches = records.find(tokens);
    const contents = matches.filter((match) => match.label === "contents");
    const named3 = matches.filter((match) => match.label === "named" && isRecording(tokens, match.start));
    if (clause.box === "record") {
      const boxed = boxedContents.find(tokens);
      const none = records.matchAt(
        tokens,
        tokens[0]?.word === "i" || tokens[0]?.word === "will" || tokens[0]?.word === "i'll" ? leadIn(tokens) : 0
      ).some((match) => match.label === "none");
      const pictured = tokens.some((token) => PICTURES2.has(token.word)) && contents.every((match) => /^(?:before|after)$/.test(tokens[match.start]?.word ?? ""));
      const span = none ? Math.max(
        ...records.matchAt(tokens, 0).filter((m) => m.label === "none").map((m) => m.end),
        0
      ) : 0;
      if (span >= tokens.length) continue;
      if ((contents.length > 0 || boxed.length > 0) && !pictured && !(none && named3.length === 0))
        for (const match of [...contents, ...boxed]) findings.push({ clause, ...at(match), code: 2 });
      else if (!none || named3.length > 0) {
        const told2 = TOLD2.has(tokens[leadIn(tokens)]?.word ?? "");
        const said = !none && !pictured && !told2 && weigh(recordSigns(tokens), weights.record) > 0;
        findings.push({ clause, start: 0, end: tokens.length, code: said ? 2 : 1 });
      }
      continue;
    }
    const kept = clause.role === "coping" && clause.box === null && saysWhat.matchAt(tokens, leadIn(tokens)).length > 0;
    if (kept) findings.push({ clause, start: 0, end: tokens.length, code: 2 });
    const listed3 = clause.box === null && clause.role === "task" ? listedRecord(clause, onSheet) : null;
    if (listed3) {
      findings.push({ clause, ...listed3, code: 2 });
      continue;
    }
    if (clause.role === "why" || clause.role === "coping" || clause.role === "aside" || clause.box === "where")
      continue;
    if (clause.role === "task" && shown(tokens, named3)) continue;
    if (clause.role === "task" && clause.box === null && contents.length === 0 && declares(clause.within.slice(0, 40)) >= 0)
      continue;
    if (refused(clause.within)) continue;
    if (clause.role === "record" || named3.length > 0) {
      const about = saysContents(clause.within);
      if (contents.length > 0 || about && (clause.role === "record" || worksheets.has(clause.within.slice(0, 80)) || clause.box === null && onPaper.has(tokens))) {
        for (const match of contents.length > 0 ? contents : named3)
          findings.push({ clause, ...at(match), code: 2 });
        if (contents.length === 0 && named3.length === 0)
          findings.push({ clause, start: 0, end: tokens.length, code: 2 });
      } else if (named3.length > 0)
        for (const match of named3) findings.push({ clause, ...at(match), code: 1 });
      else findings.push({ clause, start: 0, end: tokens.length, code: 1 });
    }
  }
  return highest(findings);
}
var saysWhat = new PhraseSet({
  what: ["~write|~note|~jot|~record|~log ?it ?down what|how|which|who|when|whether"]
});
var scales = new PhraseSet({
  scale: [
    "0|1 - #",
    "/ 10|100|8|5",
    "out of ten|10",
    "# - #  %",
    "%",
    "before and|/|& after",
    "y / n",
    "yes / no"
  ]
});
var written = new PhraseSet({
  paper: [
    "in|on ?the|my|a|our ?back ?of ?_ ?_ notes|diary|planner|notebook|app|phone|sheet|chart|log|calendar|whiteboard|book|journal|card",
    "put|enter|stick|pop a|the|my ?_ number|score|mark|rating|tick|cross|star"
  ]
});
function listedRecord({ tokens, within }, onSheet) {
  const scale = scales.find(tokens)[0];
  const paper = onSheet || written.find(within.slice(0, 80)).length > 0;
  if (!scale && !(paper && asking.has(tokens))) return null;
  const head = tokens[leadIn(tokens)]?.word ?? "";
  const verbless = !ACTION_FORMS.has(head) || MARKS_DOWN.has(head) || PUTS.has(head);
  const rated = scale !== void 0 && tokens.some((token) => RATED2.has(token.word));
  return verbless && (paper || rated) ? { start: 0, end: tokens.length } : null;
}
var sheets = new PhraseSet({ sheet: WORKSHEET_TASKS }, CLASSES);
var asking = new PhraseSet({ ask: ["what|how|who|which|did|whether _"] });
var MARKS_DOWN = wordClass("score mark rate note write track record log monitor jot");
var PUTS = wordClass("put enter stick pop");
var RATED2 = /* @__PURE__ */ new Set([
  ...SYMPTOMS,
  ...wordClass(
    "suds fear disgust enjoyment achievement pleasure mastery energy confidence belief distress sleep stiffness breathlessness number"
  )
]);
function isRecording(tokens, at3) {
  const word = tokens[at3]?.word ?? "";
  const next2 = tokens[at3 + 1]?.word ?? "";
  const before = tokens[at3 - 1];
  if (/^log/.test(word) && /^(?:on|off|out|in|into|onto|back|cabin|fire|burner)$/.test(next2)) return false;
  if (READS.has(tokens[leadIn(tokens)]?.word ?? "") && /^(?:in|on|a|the|my|diary|notebook|journal|planner|book|log)$/.test(word))
    return false;
  if (/^counts?$/.test(word) && before?.kind === "word" && !BEFORE_VERB.has(before.word)) return false;
  return true;
}
var REFUSED = new PhraseSet({
  no: [
    "no|not|don't|never ?to ?need ?worry ?bother ?about ?with ?any ?you ~score|~rate|~record|~log|~write|~track|~monitor|~tick"
  ]
});
var TOLD2 = new Set(
  [...wordClass("text email message whatsapp ring call phone tell show send forward let")].flatMap((verb) => [
    ...inflect(verb)
  ])
);
var READS = wordClass("read buy get find order collect borrow look check bring reread");
var BEFORE_VERB = wordClass(
  "i i'll will you to and then also please just & + or we app it watch phone keep a the my tally"
);
function shown(tokens, named3) {
  return named3.every(({ start }) => {
    const word = tokens[start]?.word ?? "";
    const before = tokens[start - 1];
    return /^scores?$/.test(word) && CHANGES.has(tokens[0]?.word ?? "") || PICTURES2.has(word) && before !== void 0 && before.value !== null;
  }) && named3.length > 0;
}
var CHANGES = wordClass("lower reduce improve raise bring get increase lowering reducing improving");
var at = ({ start, end }) => ({ start, end });

// scoring/plan/elements/rationale.ts
var benefits = new PhraseSet({ benefit: BENEFITS }, CLASSES);
var noReason = new PhraseSet({ none: NO_REASON }, CLASSES);
var practitioners = new PhraseSet({ theirs: PRACTITIONERS_REASON });
function readRationale(clauses, weights) {
  const findings = [];
  const bySentence = /* @__PURE__ */ new Map();
  for (const clause of clauses) {
    if (clause.role !== "why") continue;
    const key = `${clause.field}:${clause.box === "why" ? "why" : clause.sentence}`;
    bySentence.set(key, [...bySentence.get(key) ?? [], clause]);
  }
  for (const group of bySentence.values()) {
    const code = codeReason(group, weights);
    if (code > 0)
      for (const clause of group) findings.push({ clause, start: 0, end: clause.tokens.length, code });
  }
  return findings.length > 0 ? highest(findings) : highest(unspoken(clauses, weights));
}
function unspoken(clauses, weights) {
  const findings = [];
  const first = clauses.find((clause) => clause.role === "task")?.sentence ?? 0;
  for (const clause of clauses) {
    if (clause.field !== "text" || clause.box !== null || clause.role !== "task") continue;
    const from = clause.tokens[0]?.from ?? 0;
    const before = clause.within.findLast((token) => token.to <= from);
    if (before !== void 0 && !/^[(,-]$/.test(before.word)) continue;
    if (clause.sentence === first && before === void 0) continue;
    const rest = clause.within.filter((token) => token.from >= from).slice(0, 80);
    if (declares(rest) < 0) continue;
    const sum = weigh(reasonSigns(rest), weights.reason);
    if (before?.word === "," && !isPersonal(rest)) continue;
    const benefit = sum > SOME_REASON && (BENEFICIAL.has(rest[0]?.word ?? "") || benefits.has(rest));
    const code = sum > 0 ? 2 : benefit ? 1 : 0;
    if (code > 0) findings.push({ clause, start: 0, end: clause.tokens.length, code });
  }
  return findings;
}
var BENEFICIAL = wordClass("you it'll itll that'll people some its it's can't cant they");
var SOME_REASON = -2.5;
function codeReason(group, weights) {
  const said = group.filter((clause) => !saysNothing(clause));
  if (said.length === 0) return 0;
  const tokens = said.flatMap((clause) => [...clause.tokens]);
  const personal2 = said.some((clause) => isPersonal(clause.tokens) || isHabit(clause.within));
  const empty = said.some((clause) => noReason.matchAt(clause.tokens, clauseStart(clause.tokens)).length > 0);
  if (said.every((clause) => practitioners.matchAt(clause.tokens, clauseStart(clause.tokens)).length > 0))
    return 0;
  const benefit = said.some((clause) => benefits.has(clause.tokens));
  if (empty && !personal2 && !benefit) return 0;
  const inBox = group[0]?.box === "why";
  if (isChain(said)) return 2;
  if (inBox ? told(said, benefit, personal2, weights) : personal2 && tokens.length >= 3) return 2;
  if (!inBox && !benefit && !empty && weigh(reasonSigns(tokens), weights.reason) > CLEARLY2) return 2;
  if (benefit || inBox) return 1;
  const opener = said[0]?.tokens[0]?.word;
  return opener === "so" || opener === "as" || opener === "since" || opener === "to" || opener === "in" ? 0 : 1;
}
var isChain = (said) => [...new Set(said.map((clause) => clause.within))].some(
  (sentence) => sentence.filter((token) => token.kind === "mark" && /^[=>]$/.test(token.word)).length > 1
);
function told(said, benefit, personal2, weights) {
  const sentences = [...new Set(said.map((clause) => clause.within))].flat();
  if (personal2 && sentences.length > 1 && sentences.some((token) => CYCLE_WORDS.has(token.word))) return true;
  const known2 = personal2 ? PERSONAL : benefit ? -1 : 0;
  return weigh(reasonSigns(sentences), weights.reason) + known2 > 0;
}
var CLEARLY2 = 1;
var CYCLE_WORDS = wordClass(
  "cycle loop spiral avoidance avoiding maintains maintain maintaining maintained habituation habituate reassurance rumination boom perpetuates perpetuating reinforces reinforcing"
);
var PERSONAL = 3;
var OPENING = wordClass("because so that its the reason why is as rationale");
function clauseStart(tokens) {
  let i = 0;
  while (i < tokens.length - 1 && OPENING.has(tokens[i]?.word ?? "") && i < 3) i++;
  return i;
}

// scoring/plan/elements/open-places.ts
var AT = wordClass(
  "at in on inside outside opposite behind beside near under underneath beneath along round around across through by past @ within"
);
var TOWARDS = wordClass("to into onto towards up down past from via through round around along over as");
var DETERMINERS3 = wordClass("the my our your his her their a an this that");
var OWNERS = wordClass("the my our your his her their");
var GOES = wordClass(
  `go goes going walk walking walks cycle cycling drive driving run running jog jogging pop popping nip nipping travel travelling ride riding get getting
  come coming return returning head heading stroll wander back up down over out round straight take taking stay stood stand standing sit
  sitting sat lie meet meeting bus train tram`
);
var PARTICLE = wordClass(
  `put putting turn turning switch switching fill filling hand handing log logging carry carrying work working focus focusing keep keeping try
  trying check checking take taking hold holding bring bringing write writing look looking listen think thinking rely depend stick sticking
  cut cutting spend based sign clock tick ticking type enter record note mark read reading click press call calling drop cool count plan
  planning pile pull print save add adding build building top tidy sort run go concentrate reflect improve chip hang get getting talk talking speak speaking
  ask asking tell phone ring text email message score rate ratings concentrate involve involved interested`
);
var STOPS = wordClass(
  `and or but if because so then than that when while after before until to for with without at in on by from into about as of is was are will i
  we you they he she it not no instead also plus which who where whatever until till during every each per nor once twice straight just
  again alone only up down out off over back using doing having being going to both first`
);
var NUMBERED3 = wordClass(
  "flat plot gate bay platform lock ward unit stand pitch lane bed room desk table carriage terminal pier door seat hut block court house route bus tram junction aisle floor level stop"
);
var KIN = wordClass(
  "mum dad gran nan sister brother mate neighbour auntie uncle friend daughter son parent cousin partner boss"
);
function openPlaces(tokens, people) {
  const found = [];
  const name = properName(tokens, people);
  if (name) found.push(name);
  for (let i = 0; i < tokens.length; i++) {
    const span = numbered(tokens, i) ?? somebodys(tokens, i) ?? afterPreposition(tokens, i, people);
    if (!span) continue;
    found.push(span);
    i = span.end - 1;
  }
  return found;
}
function properName(tokens, people) {
  if (tokens.length < 2 || tokens.length > 4 || tokens.length === 0) return null;
  const all = tokens.every(
    (token, i) => token.kind === "word" && (token.capital || i > 0 && i < tokens.length - 1 && /^(?:of|the|on|and)$/.test(token.word)) && token.to - token.from > 2 && !people.has(token.word) && !NO_PLACES.has(token.word) && !EVENTS.has(token.word) && !KIN.has(token.word) && !ACTION_BASES.has(token.word) && !TIMEWORDS.has(token.word) && !NO_NAMES.has(token.word)
  );
  return all ? { start: 0, end: tokens.length } : null;
}
function numbered(tokens, i) {
  const noun = tokens[i];
  const label = tokens[i + 1];
  if (!noun || !label || !NUMBERED3.has(noun.word) || noun.value !== null) return null;
  const letter = label.kind === "word" && label.to - label.from === 1 && label.capital && label.word !== "i";
  const figure = label.kind === "number" && label.clock === null;
  if (!letter && !figure) return null;
  if (noun.word === "bed" || /^(?:times|x|minutes|hours|am|pm|to|-)$/.test(tokens[i + 2]?.word ?? ""))
    return null;
  if (!noun.capital && figure && NEEDS_CAPITAL.has(noun.word)) return null;
  const after = tokens[i + 2];
  const stuck = after?.kind === "word" && after.from === label.to;
  return { start: i, end: stuck ? i + 3 : i + 2 };
}
var NEEDS_CAPITAL = wordClass("level stop route house door table lane stand");
function somebodys(tokens, i) {
  const token = tokens[i];
  const before = tokens[i - 1]?.word ?? "";
  if (!token || token.kind !== "word") return null;
  const owned = OWNERS.has(before) && i >= 2;
  const preposition = owned ? tokens[i - 2]?.word ?? "" : before;
  if (!/^(?:at|to|round|from|outside|past|via|@)$/.test(preposition)) return null;
  const possessive = token.word.endsWith("'s") || token.word.endsWith("s'");
  const plain = token.word.endsWith("s") && KIN.has(token.word.slice(0, -1));
  if (!possessive && !plain) return null;
  const next2 = tokens[i + 1];
  if (next2 && next2.kind === "word" && next2.value === null && !STOPS.has(next2.word) && !TIMEWORDS.has(next2.word))
    return null;
  const stem3 = token.word.replace(/'s$|s'$/, "");
  if (/^(?:it|that|there|today|tomorrow|he|she|who|what|here|let)$/.test(stem3) || stem3.endsWith("day"))
    return null;
  return { start: i, end: i + 1 };
}
function afterPreposition(tokens, i, people) {
  const preposition = tokens[i];
  if (!preposition || preposition.kind !== "word") return null;
  const verb = tokens[i - 1]?.word ?? "";
  const next2 = tokens[i + 1];
  if (!next2) return null;
  const spot = AT.has(preposition.word);
  if (!spot && !TOWARDS.has(preposition.word)) return null;
  if (PARTICLE.has(verb) && !(GOES.has(verb) && TOWARDS.has(preposition.word))) return null;
  if (/^(?:go|going|goes|went)$/.test(verb) && /^(?:over|through)$/.test(preposition.word)) return null;
  if (PUTS2.has(tokens[0]?.word ?? "") && /^(?:in|into|on|onto|to)$/.test(preposition.word)) return null;
  const goes = tokens.slice(Math.max(0, i - 4), i).some((token) => GOES.has(token.word));
  const along = preposition.word === "down" && next2.word === "the" && i > 0 && !DOWNS.has(verb);
  if (!spot && !goes && !along) return null;
  if (preposition.word === "as" || preposition.word === "by" && !DETERMINERS3.has(next2.word)) return null;
  const determined = DETERMINERS3.has(next2.word) || next2.word === "number" || next2.word === "no";
  const named3 = next2.capital && next2.kind === "word";
  const counted = next2.kind === "number" && spot && preposition.word === "on";
  if (!determined && !named3 && !counted) return null;
  const from = determined ? i + 2 : i + 1;
  let end = from;
  while (end < tokens.length && end < from + 5) {
    const token = tokens[end];
    if (!token || token.kind === "mark" || STOPS.has(token.word)) break;
    if (token.kind === "number" && !counted) break;
    end++;
  }
  if (PARTS2.has(tokens[end - 1]?.word ?? "") && tokens[end]?.word === "of" && tokens[end + 1] && end < from + 3) {
    end++;
    while (end < tokens.length && end < from + 7 && (DETERMINERS3.has(tokens[end]?.word ?? "") || !(tokens[end]?.kind !== "word" || STOPS.has(tokens[end]?.word ?? ""))))
      end++;
  }
  const head = tokens[end - 1];
  if (end <= from || !head || head.kind !== "word" || head.value !== null) return null;
  const words3 = tokens.slice(from, end);
  if (words3.some((token) => TIMEWORDS.has(token.word))) return null;
  if (NO_PLACES.has(head.word) || EVENTS.has(head.word) || ABSTRACT.test(head.word)) return null;
  if (head.word.length < 3 || people.has(head.word) || KIN.has(head.word)) return null;
  if (named3 && !determined) {
    if (!/^(?:at|in|outside|near|round|opposite|to|behind|past|through|via)$/.test(preposition.word))
      return null;
    if (preposition.word === "to" && !goes) return null;
    if (NO_NAMES.has(next2.word) || words3.length > 3) return null;
    return { start: i + 1, end };
  }
  if (ACTION_BASES.has(head.word) && !words3.slice(0, -1).length && !/^(?:at|in|outside)$/.test(preposition.word))
    return null;
  if (counted && ACTION_BASES.has(head.word)) return null;
  return { start: from, end };
}
var TIMEWORDS = wordClass(
  "monday tuesday wednesday thursday friday saturday sunday morning mornings evening evenings afternoon afternoons night nights week weeks weekend day days today tomorrow tonight minutes hours month th"
);
var PUTS2 = wordClass("put pop stick throw save drop post bin stash pay");
var DOWNS = wordClass(
  "cut cutting write writing put turn calm break slow sit lie back note jot track narrow let close shut take lay play quiet go get"
);
var PARTS2 = wordClass("back front top bottom end side edge corner middle far left right foot");
var ABSTRACT = /(?:ness|tion|sion|ment|ity|ism|ance|ence|ing|self|selves)$/;
var NO_NAMES = wordClass(
  "i im ba cbt phq gad suds ok tv pip uc xmas christmas easter january february march april may june july august september october november december ramadan eid english gp"
);

// scoring/plan/elements/where.ts
var placePhrases = new PhraseSet({ place: PLACE_PHRASES }, CLASSES);
var PREPOSITIONS = wordClass(
  "at in to into out on onto round around through by outside inside near along over behind from off under up down past via towards opposite beside across @ within"
);
var AT_PREPOSITIONS = wordClass("at in on outside inside round around opposite beside behind near @");
var GOING = wordClass(`
  go going goes use using visit visiting attend attending join joining walk walking cycle cycling drive driving run running jog jogging swim travel travelling
  enter entering leave leaving ride meet meeting bus pop popping return returning stand standing sit sitting queue queuing queueing stay staying
`);
var TIDYING = wordClass(
  "tidy tidying clean cleaning hoover hoovering sweep sort sorting declutter mop paint weed weeding mow decorate dust"
);
var SPEAKING = wordClass(
  "ring ringing call calling phone phoning email emailing text texting message messaging write writing contact contacting ask asking tell about re book booking"
);
var OWNED = wordClass("no my the your his her a on");
var DETERMINERS4 = wordClass(
  "the a an my our your his her their this that local nearest big little small new old quiet first main back front upstairs downstairs top bottom far left right last spare own"
);
var NOT_PLACE_BEFORE = wordClass(
  "before after during since until till than about like of instead with  grandkids"
);
var GAP_STOP = wordClass("and or but if because so then than that when while after before until");
var ANYWHERE = wordClass("anywhere wherever everywhere anyplace");
function readWhere(clauses, context) {
  const findings = [];
  let anywhere = false;
  const known2 = context.places.map((place) => tokenise(place).map((token) => token.word)).filter((words3) => words3.length > 0);
  const people = new Set(context.people.flatMap((name) => tokenise(name).map((token) => token.word)));
  for (const clause of clauses) {
    if (clause.role !== "task") continue;
    const words3 = clause.tokens;
    if (words3.some((token) => ANYWHERE.has(token.word))) {
      anywhere = true;
      continue;
    }
    findings.push(...placesIn(clause, known2, people));
  }
  const coded = highest(findings);
  return { ...coded, anywhere: anywhere && coded.code < 2 };
}
function placesIn(clause, known2, people) {
  const { tokens, box } = clause;
  const found = [];
  const add = (start, end, code) => found.push({ clause, start, end, code });
  const inBox = box === "where";
  const onlyAt = box === "when" || box === "how_much";
  const accepts = (i, bare) => inBox || placed(tokens, i, onlyAt, bare);
  for (let i = 0; i < tokens.length; i++) {
    const name = known2.find((words3) => words3.every((word, k) => tokens[i + k]?.word === word));
    if (name && accepts(i, true)) add(i, i + name.length, 2);
  }
  for (const match of placePhrases.find(tokens)) {
    const first = tokens[match.start]?.word ?? "";
    const carriesOwn = PREPOSITIONS.has(first) || first === "up" || first === "out";
    const spoken2 = speaksTo(tokens, match.start);
    if (ruledOut(tokens, match.start) || first === "in" && tokens[match.start - 1]?.word === "time")
      continue;
    if (inBox || (carriesOwn || accepts(match.start, standsFree(tokens, match.end))) && !spoken2 && !(onlyAt && first === "to") && !NOT_PLACE_BEFORE.has(tokens[match.start - 1]?.word ?? ""))
      add(match.start, match.end, 2);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") continue;
    const spot = HOME_SPOTS.has(token.word);
    const venue = VENUES.has(token.word);
    const setting = SETTINGS.has(token.word);
    if (!spot && !venue && !setting) {
      if (!inBox && (isUnknownPlace(tokens, i, people, onlyAt) || isGoneTo(tokens, i, onlyAt) || standsAtThe(tokens, i, onlyAt)))
        add(i, i + 1, 2);
      continue;
    }
    const next2 = tokens[i + 1];
    if (next2 && !inBox && next2.joined) continue;
    if (next2?.kind === "word" && token.to - token.from > token.word.length && token.word.length > 3 && /^(?:orders?|advice|note|idea|letter|number|call)$/.test(next2.word))
      continue;
    if (token.word === "bed" && !inBox) continue;
    if (!inBox && (tokens[i - 1]?.value ?? null) !== null && COUNTED.has(token.word)) continue;
    if (ontoPaper(tokens, i)) continue;
    if (!inBox && /^(?:bus|train|tram|tube|metro|taxi|ferry|car|plane)$/.test(token.word) && /^(?:by|last|first|next)$/.test(tokens[i - 1]?.word ?? ""))
      continue;
    if (!inBox && (token.word === "out" || token.word === "work" && !/^(?:at|in|from)$/.test(tokens[i - 1]?.word ?? "")))
      continue;
    if (!accepts(i, venue && !setting)) continue;
    add(i, i + 1, setting && !spot ? venue && !setting ? 2 : 1 : 2);
  }
  if (!inBox && !onlyAt) {
    for (const span of openPlaces(tokens, people))
      if (span.end - span.start === tokens.length && clause.within[0] === tokens[0] && !/\d/.test(tokens.at(-1)?.word ?? ""))
        continue;
      else if (!ruledOut(tokens, span.start) && !speaksTo(tokens, span.start)) add(span.start, span.end, 2);
  }
  if (inBox && found.length === 0 && !saysNothing(clause) && namesSomething(tokens)) add(0, tokens.length, 2);
  return found;
}
function placed(tokens, i, onlyAt, bare) {
  if (!SETTINGS.has(tokens[i]?.word ?? "") && speaksTo(tokens, i)) return false;
  if (ruledOut(tokens, i)) return false;
  const setting = SETTINGS.has(tokens[i]?.word ?? "");
  if (!onlyAt && tokens.length <= (setting ? 1 : 3) && !ACTION_BASES.has(tokens[0]?.word ?? "")) return true;
  let j = i - 1;
  let steps = 0;
  while (j >= 0 && steps < 5) {
    const token = tokens[j];
    if (!token || token.kind === "mark" || GAP_STOP.has(token.word)) break;
    if (token.word === "of" && PART_OF.has(tokens[j - 1]?.word ?? "")) return true;
    if (NOT_PLACE_BEFORE.has(token.word)) return false;
    if ((onlyAt ? AT_PREPOSITIONS : PREPOSITIONS).has(token.word)) return true;
    if (!onlyAt && (GOING.has(token.word) || TIDYING.has(token.word))) return true;
    j--;
    steps++;
  }
  return !onlyAt && bare && !ACTION_BASES.has(tokens[i]?.word ?? "") && (i === 0 || i === 1 && DETERMINERS4.has(tokens[0]?.word ?? "") || tokens[i - 1]?.kind === "mark");
}
function ruledOut(tokens, i) {
  if (othersPlace(tokens, i)) return true;
  for (let j = Math.max(0, i - 5); j < i; j++) {
    const word = tokens[j]?.word;
    if (word === "instead" || word === "rather" || word === "away" || word === "not" && j >= i - 4)
      return true;
  }
  return false;
}
var PART_OF = wordClass(
  "lap laps circuit loop lengths length side edge end top bottom back front corner middle"
);
function othersPlace(tokens, i) {
  for (let j = Math.max(0, i - 6); j < i - 1; j++) {
    if (!/^(?:after|when|once|while|before|until)$/.test(tokens[j]?.word ?? "")) continue;
    const subject = tokens.slice(j + 1, i);
    const other = subject.some((token) => OTHERS.has(token.word.replace(/'s$/, "")));
    if (other && subject.some((token) => IS.has(token.word) || token.word.endsWith("'s"))) return true;
  }
  return false;
}
var OTHERS = wordClass(
  "kids children baby he she they everyone everybody mum dad husband wife partner girls boys lads twins kid son daughter bairn family"
);
var IS = wordClass("is are goes go gone gets get in");
function speaksTo(tokens, i) {
  for (let j = Math.max(0, i - 8); j < i; j++) {
    const word = tokens[j]?.word ?? "";
    if (!SPEAKING.has(word) || OWNED.has(tokens[j - 1]?.word ?? "") || !speaks(tokens, j)) continue;
    const going = tokens.slice(j, i).some((token) => GOING.has(token.word) || token.kind === "mark" || token.word === "from");
    if (!going) return true;
  }
  return false;
}
var speaks = (tokens, j) => !/^(?:stays?|goes|in|off|left|down|away|upstairs|downstairs|out|is|lives)$/.test(
  tokens[j + 1]?.word ?? ""
) && (j === 0 || tokens[j - 1]?.kind === "mark" || !/^(?:book|text|call|email|message|phone)$/.test(tokens[j]?.word ?? "") || SPEAKERS.has(tokens[j - 1]?.word ?? ""));
var SPEAKERS = wordClass(
  "i i'll ill you you'll will to and then also please just we shall or can must try go"
);
function isGoneTo(tokens, i, onlyAt) {
  const word = tokens[i]?.word ?? "";
  const article = tokens[i - 1]?.word ?? "";
  const preposition = tokens[i - 2]?.word ?? "";
  if (onlyAt || word.length < 4 || NO_PLACE_NOUNS.has(word) || ACTION_BASES.has(word) || EVENTS.has(word))
    return false;
  if (article !== "the" || !INTO.has(preposition)) return false;
  const verb = tokens[i - 3]?.word ?? "";
  const verbBefore = tokens[i - 4]?.word ?? "";
  return GOING.has(verb) || GOING.has(verbBefore) && /^(?:back|over|out|up|down|around|straight|on|off)$/.test(verb);
}
var INTO = wordClass("in at to round around into through along over");
var NO_PLACE_NOUNS = wordClass(`
  morning afternoon evening evenings mornings night end next first second third last other same phone moment point point list music middle beginning start plan steps
  rest whole doctor dentist gp nurse police council future past present details process exercise exercises sheet sheets book booklet chapter module day days
  week weekend radio video app website one ones most worst best top bottom back front side hardest easiest things thing people person lady man woman boss
  manager teacher family children neighbours neighbour feeling feelings fear anxiety panic pain urge thought thoughts worry worries motions effort dark rain
  cold sun heat wind right left line time times minute hour meantime conversation story words techniques technique strategies pack questions question answers problem problems
`);
var COUNTED = wordClass(
  "steps stairs drawers shelves doors floors lengths laps shops rooms cupboards fields hills stops stations tables chairs"
);
function ontoPaper(tokens, i) {
  const near = tokens.slice(Math.max(0, i - 4), i).map((token) => token.word);
  if (tokens[i]?.word === "table") return near.includes("into");
  return /^(?:fridge|door|wall|cupboard|wardrobe|mirror)$/.test(tokens[i]?.word ?? "") && near.some((word) => STICKS.has(word));
}
var STICKS = wordClass(
  "chart sheet list poster calendar planner star stars sticker stickers tick ticks cross crosses"
);
function standsAtThe(tokens, i, onlyAt) {
  const token = tokens[i];
  const article = tokens[i - 1]?.word ?? "";
  const preposition = tokens[i - 2]?.word ?? "";
  const verb = tokens[i - 3]?.word ?? "";
  if (!token || token.value !== null || token.word.length < 4 || onlyAt) return false;
  if (!/^(?:the|my|our|her|his|their)$/.test(article) || !BESIDE.has(preposition) || AIMED.has(verb))
    return false;
  if (NO_PLACE_NOUNS.has(token.word) || NEVER_PLACES.has(token.word) || EVENTS.has(token.word) || ACTION_BASES.has(token.word))
    return false;
  return !ruledOut(tokens, i) && !speaksTo(tokens, i);
}
var BESIDE = wordClass("at outside opposite behind beside");
var AIMED = wordClass(
  "look looking looks stare staring shout shouting laugh laughing throw point pointing glance peek have chip work working"
);
var NEVER_PLACES = wordClass(
  "least most same latest earliest weekend thought sight idea prospect expense risk mercy speed rate pace level review appointment session calendar clock diary scores score photo photos picture words mirror own usual agreed planned scheduled sound smell touch first hands face screen figures list scales"
);
var standsFree = (tokens, end) => end >= tokens.length || tokens[end]?.kind === "mark" || tokens[end]?.word === "facing" || PREPOSITIONS.has(tokens[end]?.word ?? "");
function isUnknownPlace(tokens, i, people, onlyAt) {
  const token = tokens[i];
  const before = tokens[i - 1]?.word ?? "";
  if (!token?.capital || i === 0 || people.has(token.word) || NO_PLACE_NAMES.has(token.word) || speaksTo(tokens, i))
    return false;
  if (/day$/.test(token.word)) return false;
  if (before === "at" || before === "the" && tokens[i - 2]?.word === "at") return true;
  if (onlyAt) return false;
  const goes = tokens.slice(Math.max(0, i - 5), i).some((t) => GOING.has(t.word));
  return goes && (before === "to" || before === "round" || before === "in" || before === "around" || before === "into" || before === "along");
}
var NO_PLACE_NAMES = wordClass(
  "i im ba cbt phq gad suds mon tue ok tv pip uc xmas christmas easter january february march april may june july august september october november december ramadan"
);
function namesSomething(tokens) {
  return tokens.some(
    (token) => token.kind === "word" && !EMPTY.has(token.word) && !/^(?:minutes|hours|times|video|phone|online)$/.test(token.word)
  );
}
var EMPTY = wordClass(
  "doesn't matter varies the a an my your where i can it is possible any comfortable when whatever depends on best you me feel like not sure here there"
);

// scoring/plan/occasions.ts
var MOST = 14;
var DEADLINE3 = wordClass("by before last");
var rhythm = new PhraseSet(
  {
    alternate: [
      "every other day",
      "every second day",
      "alternate days|day",
      "every 2 days",
      "every two days"
    ],
    daily: [
      "daily",
      "nightly",
      "every|each ?single day|morning|evening|night|afternoon|lunchtime|bedtime|teatime|breakfast",
      "per|a day",
      "/ day"
    ],
    twiceDaily: [
      "twice a|per day",
      "twice daily",
      "# times|x a|per|/ day",
      "@part and|&|+|/ @part",
      "morning|mornings|am and|&|+|/ night|evening|evenings|pm"
    ],
    weekly: [
      "once|twice|# ?times|x a|per|/|in|each|this|over|during ?the week",
      "x # ?/ ?a ?per week",
      "# x week",
      "# days",
      "# ?or ?# evenings|nights|mornings|afternoon|times|goes|turns|occasions",
      "x #",
      "twice",
      "three times",
      "# x"
    ]
  },
  {
    part: /* @__PURE__ */ new Set(["morning", "mornings", "evening", "evenings", "night", "nights", "afternoon", "bedtime"])
  }
);
function readOccasions(clauses, firstDay) {
  const days = [];
  const times = [];
  let from = "none read";
  let oneOff = false;
  let perDay = 1;
  let daily = false;
  let everyOther = false;
  let aWeek = 0;
  for (const clause of clauses) {
    if (!tellsTaskTime(clause) || clause.role !== "task") continue;
    const { tokens } = clause;
    const clocks = readClockTimes(tokens, clause.box === "when");
    const reads = readDays(tokens).filter((read) => !DEADLINE3.has(tokens[read.start - 1]?.word ?? ""));
    reads.forEach((read, i) => {
      const until = reads[i + 1]?.start ?? tokens.length;
      const own = clocks.find((clock) => clock.start >= read.end && clock.start < until) ?? clocks[0];
      const dated = read.kind === "date" || read.kind === "relative";
      if (dated) oneOff = true;
      const meant = dated ? [read.days[0] ?? firstDay] : read.kind === "weekend" ? [5] : read.days;
      for (const day of meant)
        if (!days.some((known2) => known2.day === day)) days.push({ day, time: own?.time ?? null });
    });
    if (reads.length === 0) times.push(...clocks.map((clock) => clock.time));
    for (const match of rhythm.find(tokens)) {
      if (match.label === "daily") daily = true;
      if (match.label === "alternate") everyOther = true;
      if (match.label === "twiceDaily") {
        daily = true;
        perDay = 2;
      }
      if (match.label === "weekly") {
        const words3 = tokens.slice(match.start, match.end);
        const count2 = words3.some((t) => t.word === "twice") ? 2 : words3.some((t) => t.word === "once") ? 1 : Math.max(0, ...words3.map((t) => t.value ?? 0));
        const unit = tokens[match.end]?.word;
        if (count2 > 0 && unit !== "day" && unit !== "daily") aWeek = Math.max(aWeek, count2);
      }
    }
  }
  let occasions = [];
  const time = times[0] ?? null;
  if (days.length > 0) {
    from = oneOff && days.length === 1 ? "one-off" : "named days";
    occasions = days.map(({ day, time: own }) => ({ day, time: own ?? time }));
  } else if (everyOther) {
    from = "times a week";
    occasions = [0, 2, 4, 6].map((step) => ({ day: (firstDay + step) % 7, time }));
  } else if (daily) {
    from = "daily";
    occasions = allDays(firstDay).flatMap(
      (day) => perDay === 2 ? [
        { day, time },
        { day, time: times[1] ?? time }
      ] : [{ day, time }]
    );
  } else if (aWeek > 0) {
    from = aWeek === 1 ? "one-off" : "times a week";
    occasions = spread(Math.min(aWeek, 7), firstDay).map((day) => ({ day, time }));
  } else {
    occasions = [{ day: firstDay, time }];
  }
  const order = (day) => (day - firstDay + 7) % 7;
  occasions = occasions.sort((a, b) => order(a.day) - order(b.day) || (a.time ?? "").localeCompare(b.time ?? "")).slice(0, MOST);
  return { occasions, occasionsFrom: from };
}
var allDays = (firstDay) => [0, 1, 2, 3, 4, 5, 6].map((step) => (firstDay + step) % 7);
function spread(count2, firstDay) {
  return Array.from({ length: count2 }, (_2, i) => (firstDay + Math.floor(i * 7 / count2)) % 7);
}

// scoring/plan/works-against.ts
var SMALL2 = wordClass(
  "a an the my your to of in on with for and or from by at as up out off it is be being having using use me i someone"
);
var RULED_OUT = wordClass("no not without don't never won't instead rather leave stop resist drop");
function worksAgainstIn(clause, list) {
  const { tokens } = clause;
  for (const item of list) {
    const wanted = tokenise(item).filter((token) => token.kind !== "mark" && !SMALL2.has(token.word)).map((token) => stem(token.word));
    if (wanted.length === 0) continue;
    const places = wanted.map((word) => tokens.findIndex((token) => stem(token.word) === word));
    if (places.some((place) => place < 0)) continue;
    const first = Math.min(...places);
    if (!ruledOut2(tokens, first)) return item;
  }
  return null;
}
function ruledOut2(tokens, at3) {
  for (let i = Math.max(0, at3 - 4); i < at3; i++) if (RULED_OUT.has(tokens[i]?.word ?? "")) return true;
  return false;
}
function stem(word) {
  let base = word.endsWith("'s") ? word.slice(0, -2) : word;
  for (const ending of ["ing", "ies", "ed", "es", "s"]) {
    if (base.length > ending.length + 2 && base.endsWith(ending)) {
      base = ending === "ies" ? `${base.slice(0, -3)}y` : base.slice(0, -ending.length);
      break;
    }
  }
  if (base.length > 3 && base.at(-1) === base.at(-2)) base = base.slice(0, -1);
  return base.endsWith("e") && base.length > 3 ? base.slice(0, -1) : base;
}

// scoring/plan/read-plan.ts
var readPlan = (plan, context) => readPlanWith(SHIPPED_WEIGHTS, plan, context);
function readPlanWith(weights, plan, context) {
  if (plan.language !== void 0) return notRead(plan.language, context.firstDay);
  const clauses = readClauses(plan);
  const behaviour2 = readBehaviour(clauses, weights);
  const manyTasks = behaviour2.many;
  const where = readWhere(clauses, context);
  const against = clauses.map(
    (clause) => clause.role === "coping" ? worksAgainstIn(clause, context.worksAgainst) : null
  );
  const steps = copingSteps(clauses);
  const coping = readCoping(steps, clauses);
  const spoiled = steps.filter(
    (step) => step.clauses.some((clause) => against[clauses.indexOf(clause)] !== null)
  );
  const worksAgainst = against.find((item) => item !== null) ?? null;
  const sound = steps.filter((step) => !spoiled.includes(step));
  const coded = {
    behaviour: behaviour2,
    when: readWhen(clauses),
    where: manyTasks ? onTheWhole(where, behaviour2.tasks.length) : where,
    amount: readAmount(clauses, manyTasks),
    rationale: readRationale(clauses, weights),
    coping: worksAgainst === null ? coping : capped(readCoping(sound, clauses), coping),
    monitoring: readMonitoring(clauses, weights)
  };
  const textOf = (field) => plan.form === "blank" ? plan.text : field === "text" ? "" : plan.boxes[field] ?? "";
  const codes = {};
  const evidence = {};
  for (const element of PLAN_ELEMENTS) {
    codes[element] = coded[element].code;
    evidence[element] = asEvidence(coded[element].findings, textOf);
  }
  return {
    codes,
    evidence,
    ...readOccasions(clauses, context.firstDay),
    anywhere: where.anywhere,
    copingText: copingText(clauses, against, textOf),
    worksAgainst,
    ...worksAgainst === null ? {} : { copingByCodebook: coping.code }
  };
}
function notRead(language, day) {
  const every = (value) => Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, value]));
  return {
    codes: every(0),
    evidence: every([]),
    occasions: [{ day, time: null }],
    occasionsFrom: "none read",
    anywhere: false,
    copingText: "",
    worksAgainst: null,
    notRead: language
  };
}
function onTheWhole(coded, tasks) {
  if (coded.code < 2 || coded.findings.some((finding) => finding.clause.box === "where")) return coded;
  return coded.findings.length * 2 >= tasks ? coded : { code: 1, findings: coded.findings };
}
function capped(rest, all) {
  return rest.code > 0 ? rest : { code: all.code > 0 ? 1 : 0, findings: all.findings };
}
function copingText(clauses, against, textOf) {
  return clauses.filter((clause, i) => clause.role === "coping" && against[i] === null).map((clause) => textOf(clause.field).slice(clause.tokens[0]?.from ?? 0, clause.tokens.at(-1)?.to ?? 0)).join("; ");
}

// command-line/readers.ts
var READERS = { readPlan, findMismatches };

// simulator/chance.ts
function hash(...parts) {
  let h = 2166136261;
  const text = parts.join("\0");
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}
function draw(count2, seed, ...name) {
  return count2 === 1 ? 0 : hash(seed, ...name) % count2;
}
function shuffled(items, key, seed, ...name) {
  return items.map((item, index2) => ({ item, ticket: hash(seed, ...name, key(item)), index: index2 })).sort((a, b) => a.ticket - b.ticket || a.index - b.index).map(({ item }) => item);
}

// scoring/criteria.ts
var SHEET = ["behaviour", "when", "where", "amount", "coping", "monitoring"];
var LOOSE2 = "loose entry";
var fromTheRecord = {
  any: ["from the record", { given: "no record", accept: "review: one occasion rebuilt" }]
};
var reviewedWith = {
  any: [
    "record used",
    { given: "no record", accept: { all: ["one occasion rebuilt", "noting made easier"] } }
  ]
};
var adaptation = { where: "reason to adapt", ask: "adaptation" };
var CRITERION_RULES = [
  {
    name: "task",
    from: "Beck (a): clear and specific",
    weight: { setting: 18, reviewing: null },
    beck: "a",
    meets: { all: ["behaviour", { atLeast: 2, of: ["when", "where", "how often"] }] },
    strong: { all: ["behaviour", "when", "where", "how often", "right size", "material"] }
  },
  {
    name: "rationale",
    from: "Beck (b): a cogent rationale",
    weight: { setting: 16, reviewing: null },
    beck: "b",
    meets: { all: ["purpose", { any: ["own cycle", "own goal"] }] },
    strong: { all: ["purpose", "own cycle", "own goal", "client says why"] }
  },
  {
    name: "collaboration",
    from: "agreed together, in the client\u2019s words (ieso; Bennion 2025)",
    weight: { setting: 14, reviewing: null },
    beck: null,
    meets: { all: [{ any: ["asks ideas first", "asks expectations", "real option"] }, adaptation] },
    strong: {
      all: [
        { atLeast: 2, of: ["asks ideas first", "asks expectations", "real option"] },
        adaptation,
        { any: ["supporter", { twice: "adaptation" }] }
      ]
    }
  },
  {
    name: "obstacles",
    from: "Beck (c): reactions elicited, difficulties troubleshot",
    weight: { setting: 20, reviewing: null },
    beck: "c",
    meets: { all: ["obstacle", "confidence", { any: ["adjusts", "if-then"] }] },
    strong: {
      all: [
        "reaction",
        "obstacle",
        "confidence",
        "if-then",
        { where: "confidence under 7", ask: { any: ["re-rated", "adjusts"] } }
      ]
    }
  },
  {
    name: "written plan",
    from: "Cox 1988; Scott: behaviours, coping strategy, monitoring",
    weight: { setting: 16, reviewing: null },
    beck: "a",
    // Four or more of the six, those three among them: so those three, and one of the rest.
    meets: {
      all: [
        "behaviour",
        "when",
        "monitoring",
        { atLeast: 1, of: ["where", "amount", "coping"] },
        { no: "mismatch" }
      ]
    },
    strong: { all: [...SHEET, { no: "mismatch" }, "client has copy"] }
  },
  {
    name: "teach-back",
    from: "understanding checked (ieso; Talevski 2020)",
    weight: { setting: 8, reviewing: null },
    beck: null,
    meets: "says what and when",
    strong: { all: ["says what and when", "says why", { where: "gap shown", ask: "gap corrected" }] }
  },
  {
    name: "review",
    from: "the agreed task is reviewed at all, early and openly",
    weight: { setting: null, reviewing: 14 },
    beck: null,
    meets: { all: ["named task", "open question", reviewedWith] },
    strong: { all: ["named task", "open question", reviewedWith, "quantity and quality", "early"] }
  },
  {
    name: "barriers",
    from: "COM-B; proactive response to non-completion (Bennion 2025)",
    weight: { setting: null, reviewing: 24 },
    beck: null,
    meets: { all: ["specific barrier", "matched change"] },
    strong: { all: ["specific barrier", "matched change", "com-b domain", "own part", "client generated"] }
  },
  {
    name: "learning",
    from: "what was learnt, also from partial or no completion (ieso: no failing)",
    weight: { setting: null, reviewing: 20 },
    beck: null,
    meets: { all: ["asks", fromTheRecord] },
    strong: {
      all: ["asks", fromTheRecord, "linked to cycle", { where: "week fell short", ask: "partial used" }]
    }
  },
  {
    name: "summary",
    from: "Beck (d): progress summarised",
    weight: { setting: null, reviewing: 14 },
    beck: "d",
    meets: { all: ["recap", "trend", "checked"] },
    strong: { all: ["recap", "trend", "checked", "balanced", "client adds"] }
  },
  {
    name: "next step",
    from: "carried forward, graded, recorded",
    weight: { setting: null, reviewing: 12 },
    beck: null,
    meets: { all: ["follows review", "concrete"] },
    strong: {
      all: [
        "follows review",
        "concrete",
        { any: ["repeated", "graded", "switched with a reason"] },
        "recorded",
        "contingency",
        { where: "two non-completions", ask: "supervision" }
      ]
    }
  },
  {
    name: "empathy",
    from: "no blame, autonomy, a fitting reply to ambivalence and opposition (Rogers; Sijercic 2016)",
    weight: { setting: 8, reviewing: 16 },
    beck: null,
    meets: { any: ["reflects", "affirms effort"] },
    strong: {
      all: [
        "reflects",
        "autonomy",
        { where: "ambivalence shown", ask: "fits ambivalence" },
        { where: "opposition shown", ask: "fits opposition" },
        { where: "neither shown", ask: { twice: "reflects" } }
      ]
    }
  }
];
function rulesOf(name) {
  const found = CRITERION_RULES.find((c) => c.name === name);
  if (!found) throw new Error(`no rules for "${name}"`);
  return found;
}
function assessedIn(scenario, kind) {
  return CRITERIA.map((c) => c.name).filter(
    (name) => scenario.header.criteria.includes(name) && weightIn(name, kind) > 0
  );
}
var weightIn = (name, kind) => rulesOf(name).weight[kind] ?? 0;
function shares(names2, kind) {
  const total = names2.reduce((sum, name) => sum + weightIn(name, kind), 0);
  return new Map(names2.map((name) => [name, total === 0 ? 0 : 100 * weightIn(name, kind) / total]));
}
var weakForm = (name) => name === "written plan" ? LOOSE2 : criterionWords(name).weak;

// scoring/slips.ts
var ref = (criterion2, element) => ({ criterion: criterion2, element });
var or = (...refs) => ({ anyOf: refs.map((r) => [r]) });
var and = (...refs) => ({ anyOf: [refs] });
var behaviour = ref("task", "behaviour");
var followsReview = ref("next step", "follows review");
var permission = ref("collaboration", "permission");
var asked = ref("review", "asked");
var byDefault = ref("next step", "default");
var neutral = ref("empathy", "neutral");
var recordUsed = ref("review", "record used");
var openQuestion = ref("review", "open question");
var slip = (act, is, caps2, undone, weak = null) => ({ act, is, caps: caps2, undone, weak });
var REPAIR_TURNS = 2;
var SLIP_RULES = {
  "last minute": slip(
    "the task left to the last minutes",
    "homework first raised in the last five minutes",
    { task: 2, rationale: 2, obstacles: 2 },
    null
  ),
  "jumps to the task": slip(
    "an early jump to the task",
    "before the client\u2019s doubt is heard",
    { rationale: 2, collaboration: 1 },
    or(ref("collaboration", "asks ideas first"), ref("collaboration", "asks expectations")),
    permission
  ),
  "vague wish": slip("a vague wish", "\u201Cdo a bit more\u201D", { task: 1 }, or(behaviour), ref("task", "wish")),
  "outcome not behaviour": slip(
    "an outcome in place of something to do",
    "\u201Cfeel less anxious\u201D",
    { task: 1 },
    or(behaviour),
    ref("task", "wish")
  ),
  prescribes: slip(
    "a task set for the client",
    "set by the practitioner, \u201Cis that OK?\u201D after",
    { collaboration: 1 },
    or(ref("collaboration", "real option")),
    permission
  ),
  "generic rationale": slip(
    "a reason that would fit anyone",
    "\u201Cit\u2019s part of CBT\u201D",
    { rationale: 1 },
    or(ref("rationale", "own cycle"), ref("rationale", "own goal")),
    ref("rationale", "generic")
  ),
  reassures: slip(
    "general comfort",
    "general comfort to a particular doubt",
    { rationale: 2, empathy: 2 },
    or(ref("empathy", "reflects")),
    neutral
  ),
  "too much": slip(
    "too much at once",
    "too many tasks or too big a step",
    { task: 2, collaboration: 2 },
    or(ref("task", "right size"))
  ),
  "no obstacle check": slip(
    "moving on without asking what could get in the way",
    "moves on without asking",
    { obstacles: 1 },
    or(ref("obstacles", "obstacle"))
  ),
  cheerleads: slip(
    "cheering on",
    "hears low confidence and encourages",
    { obstacles: 1, empathy: 2 },
    or(ref("obstacles", "adjusts")),
    neutral
  ),
  "spoken only": slip("a plan left in the air", "nothing written", { "written plan": 0 }, "a plan"),
  "makes sense?": slip(
    "a closed check",
    "a closed check as the only check",
    { "teach-back": 1 },
    or(ref("teach-back", "says what and when")),
    ref("teach-back", "closed check")
  ),
  "review skipped": slip(
    "a new task in place of the review",
    "a new task instead",
    { review: 0, learning: 0 },
    and(ref("review", "named task"), openQuestion)
  ),
  "yes or no": slip(
    "a yes-or-no question",
    "\u201Cdid you do it?\u201D",
    { review: 1 },
    and(openQuestion, recordUsed),
    asked
  ),
  "diary ignored": slip(
    "the record left unread",
    "the record is not looked at",
    { review: 1, learning: 1 },
    or(recordUsed),
    asked
  ),
  blames: slip(
    "a verdict of pass or fail",
    "pass/fail words, disappointment, lecture",
    { empathy: 0 },
    "repair"
  ),
  rescues: slip(
    "a quick rescue",
    "\u201Cno worries, never mind\u201D, and no enquiry",
    { review: 1, barriers: 1 },
    or(ref("barriers", "curious")),
    asked
  ),
  labels: slip(
    "a label",
    "\u201Cunmotivated\u201D, \u201Cresistant\u201D, hardship as a fault",
    { barriers: 1, empathy: 0 },
    "repair"
  ),
  "same again": slip(
    "the same task again, unexamined",
    "re-sets, unexamined, the task that failed",
    { barriers: 1, "next step": 1 },
    or(followsReview),
    byDefault
  ),
  argues: slip(
    "arguing the case",
    "two or more reasons, or a second push, against opposition",
    { empathy: 0 },
    "repair"
  ),
  "tells the learning": slip(
    "telling the learning",
    "instead of asking",
    { learning: 1 },
    or(ref("learning", "asks")),
    ref("learning", "told")
  ),
  "does it for them": slip(
    "doing it for the client",
    "fills in the worksheet for the client",
    { "next step": 1 },
    or(ref("barriers", "client generated")),
    byDefault
  ),
  "vague praise": slip(
    "praise in place of a summary",
    "as the summary",
    { summary: 1 },
    or(ref("summary", "recap")),
    ref("summary", "praise")
  ),
  "next page": slip(
    "the next page by default",
    "the next chapter by default",
    { "next step": 1 },
    or(followsReview),
    byDefault
  ),
  "out of scope": slip("a step out of scope", "dose advice, trauma work, core beliefs", {}, null),
  "past the cue": slip(
    "carrying on past the cue",
    "carries on with homework after a risk cue",
    {},
    "the gate"
  )
};
function undoneInWords(undone) {
  if (undone === null) return null;
  if (undone === "repair") return `within two turns, genuine (cap 2) or reflects (cap 1)`;
  if (typeof undone === "string") return undone;
  return undone.anyOf.map((set) => set.map((r) => r.element).join(" and ")).join(" or ");
}
function wayOut(undone) {
  if (undone === "repair") return "being genuine within two turns would have eased it to 2, reflecting to 1";
  const how = undoneInWords(undone);
  return how === null ? "nothing later undoes it" : `it is undone by ${how}`;
}

// scoring/criteria-fingerprint.ts
var EDITION = 1;
var known = null;
function criteriaFingerprint() {
  known ??= fingerprintOf(EDITION, CRITERION_RULES, SLIP_RULES);
  return known;
}
function fingerprintOf(...rules) {
  const text = JSON.stringify(rules);
  return [hash("criteria", text), hash(text, "again")].map((n) => n.toString(16).padStart(8, "0")).join("");
}

// cpd-log/attempt-summary.ts
function summariseAttempt(report, turns) {
  return {
    band: report.band,
    week: report.week,
    safety: report.safety?.result ?? null,
    sessions: report.sessions.map(({ session, kind, band, number, results }) => ({
      session,
      kind,
      band,
      number,
      levels: results.map(({ criterion: criterion2, level }) => ({ criterion: criterion2, level }))
    })),
    calibration: report.calibration.map(({ criterion: criterion2, claimed, scored }) => ({ criterion: criterion2, claimed, scored })),
    priority: report.priority?.criterion ?? null,
    turns,
    scoredBy: criteriaFingerprint()
  };
}

// node_modules/marked/lib/marked.esm.js
function G() {
  return { async: false, breaks: false, extensions: null, gfm: true, hooks: null, pedantic: false, renderer: null, silent: false, tokenizer: null, walkTokens: null };
}
var S = G();
function ue(l3) {
  S = l3;
}
var q = { exec: () => null };
function D(l3) {
  let e = [];
  return (t) => {
    let n = Math.max(0, Math.min(3, t - 1)), r = e[n];
    return r || (r = l3(n), e[n] = r), r;
  };
}
function g(l3, e = "") {
  let t = typeof l3 == "string" ? l3 : l3.source, n = { replace: (r, s) => {
    let o = typeof s == "string" ? s : s.source;
    return o = o.replace(O.caret, "$1"), t = t.replace(r, o), n;
  }, getRegex: () => new RegExp(t, e) };
  return n;
}
var _e = ((l3 = "") => {
  try {
    return !!new RegExp("(?<=1)(?<!1)" + l3);
  } catch {
    return false;
  }
})();
var O = { codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm, listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/, outputLinkReplace: /\\([\[\]])/g, indentCodeCompensation: /^(\s+)(?:```)/, beginningSpace: /^\s+/, endingHash: /#$/, startingSpaceChar: /^ /, endingSpaceChar: / $/, endingSpaceTabChar: /[ \t]$/, nonSpaceChar: /[^ ]/, newLineCharGlobal: /\n/g, tabCharGlobal: /\t/g, leadingSpaceTab: /^[ \t]+/, multipleSpaceGlobal: /\s+/g, blankLine: /^[ \t]*$/, doubleBlankLine: /\n[ \t]*\n[ \t]*$/, blockquoteStart: /^ {0,3}>/, blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g, blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm, blockquoteMarkerWhitespace: /^( {0,3}>)(\t[ \t]*)/gm, nestedBlockMarker: /^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/, listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g, listIsTask: /^\[[ xX]\][ \t]+\S/, listReplaceTask: /^\[[ xX]\][ \t]+/, listTaskCheckbox: /\[[ xX]\]/, anyLine: /\n.*\n/, hrefBrackets: /^<(.*)>$/, tableDelimiter: /[:|]/, tableAlignChars: /^\||\| *$/g, tableRowBlankLine: /\n[ \t]*$/, tableAlignRight: /^ *-+: *$/, tableAlignCenter: /^ *:-+: *$/, tableAlignLeft: /^ *:-+ *$/, startATag: /^<a /i, endATag: /^<\/a>/i, startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i, endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i, startAngleBracket: /^</, endAngleBracket: />$/, pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/, unicodeAlphaNumeric: /[\p{L}\p{N}]/u, numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/, numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, escapeTest: /[&<>"']/, escapeReplace: /[&<>"']/g, escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/, escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, caret: /(^|[^\[])\^/g, percentDecode: /%25/g, findPipe: /\|/g, splitPipe: / \|/, slashPipe: /\\\|/g, carriageReturn: /\r\n|\r/g, spaceLine: /^ +$/gm, notSpaceStart: /^\S*/, endingNewline: /\n$/, listItemRegex: (l3) => new RegExp(`^( {0,3}${l3})((?:[	 ][^\\n]*)?(?:\\n|$))`), nextBulletRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)), hrRegex: D((l3) => new RegExp(`^ {0,${l3}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)), fencesBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:\`\`\`|~~~)`)), headingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#{1,6}(?:\\s|$)`)), pedanticHeadingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#`)), htmlBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")), blockquoteBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}>`)), nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/ };
var Ge = /^(?:[ \t]*(?:\n|$))+/;
var Ne = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/;
var Fe = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/;
var V = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/;
var Qe = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/;
var ce = / {0,3}(?:[*+-]|\d{1,9}[.)])/;
var he = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
var J = g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", he).getRegex();
var $e = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/;
var Le = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, J).getRegex();
var We = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, J).getRegex();
var de = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/;
var Ue = /^[^\n]+/;
var ge = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/;
var Ke = g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", ge).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex();
var Xe = g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, ce).getRegex();
var ke = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
var Ve = g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", ke).replace("tag", he).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex();
var Ce = (l3) => g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", l3).replace("html", J).getRegex();
var Je = Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/);
var Ye = Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/);
var et = g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Ye).getRegex();
var fe = { blockquote: et, code: Ne, def: Ke, fences: Fe, heading: Qe, hr: V, html: Ve, lheading: Le, list: Xe, newline: Ge, paragraph: Je, table: q, text: Ue };
var Pe = g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", J).getRegex();
var tt = { ...fe, lheading: We, table: Pe, paragraph: g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Pe).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", J).getRegex() };
var nt = { ...fe, html: g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment", ke).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(), def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/, heading: /^(#{1,6})(.*)(?:\n+|$)/, fences: q, lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/, paragraph: g(de).replace("hr", V).replace("heading", ` *#{1,6} *[^
]`).replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Le).getRegex() };
var rt = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/;
var st = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/;
var Ie = /^( {2,}|\\)\n(?!\s*$)[ \t]*/;
var it = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/;
var L = /[\p{P}\p{S}]/u;
var N = /[\s\p{P}\p{S}]/u;
var Y = /[^\s\p{P}\p{S}]/u;
var ot = g(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, N).getRegex();
var at2 = /[\p{Pi}\p{Ps}"']/u;
var Ae = /(?!~)[\p{P}\p{S}]/u;
var lt = /(?!~)[\s\p{P}\p{S}]/u;
var ut = /(?:[^\s\p{P}\p{S}]|~)/u;
var pt = g(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", _e ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex();
var Ee = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/;
var ct = g(Ee, "u").replace(/punct/g, L).getRegex();
var ht = g(Ee, "u").replace(/punct/g, Ae).getRegex();
var dt = /^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/;
var gt = g(dt, "u").replace(/openQuote/g, at2).replace(/punct/g, L).getRegex();
var ze = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)";
var kt = g(ze, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var ft = g(ze, "gu").replace(/notPunctSpace/g, ut).replace(/punctSpace/g, lt).replace(/punct/g, Ae).getRegex();
var mt = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)";
var xt = g(mt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var bt = g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Rt = "^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)";
var Tt = g(Rt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Ot = g(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, L).getRegex();
var wt = "^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)";
var Pt = g(wt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var yt = g(/\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var St = g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var _t = g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex();
var $t = g(ke).replace("(?:-->|$)", "-->").getRegex();
var Lt = g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", $t).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex();
var Me = /\[(?:\\[\s\S]|[^\[\]\\])*\]/;
var ie = g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Me).getRegex();
var Ct = g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", ie).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex();
var It = g(/^!?\[(label)\]\[(ref)\]/).replace("label", ie).replace("ref", ge).getRegex();
var At = g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ge).getRegex();
var ye = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/;
var Et = g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Me).getRegex();
var zt = g("reflink|nolink(?!\\()", "g").replace("reflink", g(/^!?\[(label)\]\[(ref)\]/).replace("label", Et).replace("ref", ye).getRegex()).replace("nolink", g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ye).getRegex()).getRegex();
var Se = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/;
var Mt = /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/;
var Bt = g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, Mt).getRegex();
var me = { _backpedal: q, anyPunctuation: yt, anyPunctuationOutsideCode: St, autolink: _t, blockSkip: pt, br: Ie, code: st, del: q, delLDelim: q, delRDelim: q, emStrongLDelim: ct, emStrongRDelimAst: kt, emStrongRDelimUnd: bt, escape: rt, link: Ct, nolink: At, punctuation: ot, reflink: It, reflinkSearch: zt, tag: Lt, text: it, url: q };
var Dt = { ...me, emStrongLDelim: gt, emStrongRDelimAst: xt, emStrongRDelimUnd: Tt, link: g(/^!?\[(label)\]\((.*?)\)/).replace("label", ie).getRegex(), reflink: g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", ie).getRegex() };
var pe = { ...me, emStrongRDelimAst: ft, emStrongLDelim: ht, delLDelim: Ot, delRDelim: Pt, url: g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Bt).replace("protocol", Se).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(), _backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/, del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/, text: g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Se).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", _e ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex() };
var qt = { ...pe, br: g(Ie).replace("{2,}", "*").getRegex(), text: g(pe.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex() };
var ee = { normal: fe, gfm: tt, pedantic: nt };
var F = { normal: me, gfm: pe, breaks: qt, pedantic: Dt };
var vt = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var Be = (l3) => vt[l3];
function y(l3, e) {
  if (e) {
    if (O.escapeTest.test(l3)) return l3.replace(O.escapeReplace, Be);
  } else if (O.escapeTestNoEncode.test(l3)) return l3.replace(O.escapeReplaceNoEncode, Be);
  return l3;
}
function De(l3) {
  return O.numericCharacterReference.test(l3) ? l3.replace(O.numericCharacterReferenceOrAmpersand, (e, t, n) => {
    if (t === void 0 && n === void 0) return "&amp;";
    let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
    return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "\uFFFD" : r === 38 ? "&amp;" : String.fromCodePoint(r);
  }) : l3;
}
function xe(l3) {
  try {
    l3 = encodeURI(l3).replace(O.percentDecode, "%");
  } catch {
    return null;
  }
  return l3;
}
function be(l3, e) {
  let t = l3.replace(O.findPipe, (s, o, i) => {
    let a = false, c = o;
    for (; --c >= 0 && i[c] === "\\"; ) a = !a;
    return a ? "|" : " |";
  }), n = t.split(O.splitPipe), r = 0;
  if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), e) if (n.length > e) n.splice(e);
  else for (; n.length < e; ) n.push("");
  for (; r < n.length; r++) n[r] = n[r].trim().replace(O.slashPipe, "|");
  return n;
}
function C(l3, e, t) {
  let n = l3.length;
  if (n === 0) return "";
  let r = 0;
  for (; r < n; ) {
    let s = l3.charAt(n - r - 1);
    if (s === e && !t) r++;
    else if (s !== e && t) r++;
    else break;
  }
  return l3.slice(0, n - r);
}
function Re(l3) {
  let e = l3.split(`
`), t = e.length - 1;
  for (; t >= 0 && O.blankLine.test(e[t]); ) t--;
  return e.length - t <= 2 ? l3 : e.slice(0, t + 1).join(`
`);
}
function W(l3) {
  return l3.trim().replace(O.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function Te(l3, e) {
  if (l3.indexOf(e[0]) === -1 && l3.indexOf(e[1]) === -1) return -1;
  let t = 0;
  for (let n = 0; n < l3.length; n++) if (l3[n] === "\\") n++;
  else if (l3[n] === e[0]) t++;
  else if (l3[n] === e[1] && (t--, t < 0)) return n;
  return t > 0 ? -2 : -1;
}
var Q = /* @__PURE__ */ new WeakMap();
function Oe(l3) {
  let e = { "*": -1, _: -1 }, t = -1, n = l3.length;
  for (let r = 0; r < n; r++) {
    let s = l3[r];
    if (s !== "*" && s !== "_" && s !== "~") continue;
    let o = r === 0 ? `
` : l3[r - 1], i = r + 1;
    for (; i < n && l3[i] === s; ) i++;
    o !== " " && o !== "	" && o !== `
` && o !== "\r" && o !== "\f" && (s === "~" ? t = r : e[s] = r), r = i - 1;
  }
  return { maskedSrc: l3, lastPossibleEmStrongCloserIndex: e, lastPossibleDelCloserIndex: t };
}
function qe(l3, e) {
  let t = Oe(e), n = Q.get(l3);
  n ? n.push(t) : Q.set(l3, [t]);
}
function ve(l3) {
  let e = Q.get(l3);
  e && (e.pop(), e.length === 0 && Q.delete(l3));
}
function oe(l3, e, t) {
  let n = Q.get(l3)?.at(-1);
  return n && n.maskedSrc === e ? n.lastPossibleEmStrongCloserIndex[t] : Oe(e).lastPossibleEmStrongCloserIndex[t];
}
function ae(l3, e) {
  let t = Q.get(l3)?.at(-1);
  return t && t.maskedSrc === e ? t.lastPossibleDelCloserIndex : Oe(e).lastPossibleDelCloserIndex;
}
function te(l3, e = 0) {
  let t = e, n = "";
  for (let r of l3) if (r === "	") {
    let s = 4 - t % 4;
    n += " ".repeat(s), t += s;
  } else n += r, t++;
  return n;
}
function Ht(l3, e) {
  let t = "";
  for (let n = 0; n < l3.length; n++) {
    if (l3[n] === "`") {
      let r = e.inline.code.exec(l3.slice(n));
      if (r) {
        t += r[0], n += r[0].length - 1;
        continue;
      }
    }
    if (l3[n] === "\\" && (l3[n + 1] === "[" || l3[n + 1] === "]")) {
      t += l3[n + 1], n++;
      continue;
    }
    t += l3[n];
  }
  return t;
}
function He(l3, e, t, n, r) {
  let s = e.href, o = e.title || null, i = Ht(l3[1], r), a = l3[0].charAt(0) === "!", c = n.state.inLink, u = n.state.linkEmitted, d = n.state.inRawBlock;
  n.state.inLink = true, n.state.linkEmitted = false;
  let h = n.inlineTokens(i), p = n.state.linkEmitted;
  if (n.state.linkEmitted = u, n.state.inLink = c, !a) {
    if (p) {
      n.state.inRawBlock = d;
      return;
    }
    n.state.linkEmitted = true;
  }
  return { type: a ? "image" : "link", raw: t, href: s, title: o, text: i, tokens: h };
}
function Zt(l3, e, t) {
  let n = l3.match(t.other.indentCodeCompensation);
  if (n === null) return e;
  let r = n[1];
  return e.split(`
`).map((s) => {
    let o = s.match(t.other.beginningSpace);
    if (o === null) return s;
    let [i] = o;
    return s.slice(Math.min(i.length, r.length));
  }).join(`
`);
}
function Ze(l3, e, t, n) {
  if (!e.includes("<")) return false;
  for (let r = 0; r < e.length; r++) {
    if (e[r] === "\\") {
      r++;
      continue;
    }
    if (e[r] === "`") {
      let i = n.inline.code.exec(e.slice(r));
      if (i) {
        r += i[0].length - 1;
        continue;
      }
    }
    if (e[r] !== "<") continue;
    let s = l3.slice(t + r), o = n.inline.tag.exec(s) || n.inline.autolink.exec(s);
    if (o) {
      if (o[0].length > e.length - r) return true;
      r += o[0].length - 1;
    }
  }
  return false;
}
var _ = class {
  options;
  rules;
  lexer;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    let t = this.rules.block.newline.exec(e);
    if (t && t[0].length > 0) return { type: "space", raw: t[0] };
  }
  code(e) {
    let t = this.rules.block.code.exec(e);
    if (t) {
      let n = this.options.pedantic ? t[0] : Re(t[0]), r = n.replace(this.rules.other.codeRemoveIndent, "");
      return { type: "code", raw: n, codeBlockStyle: "indented", text: r };
    }
  }
  fences(e) {
    let t = this.rules.block.fences.exec(e);
    if (t) {
      let n = t[0], r = Zt(n, t[3] || "", this.rules);
      return t[3] !== void 0 && (r === "" || r.endsWith(`
`)) && (r += `
`), { type: "code", raw: n, lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2], text: r };
    }
  }
  heading(e) {
    let t = this.rules.block.heading.exec(e);
    if (t) {
      let n = t[2].trim();
      if (this.rules.other.endingHash.test(n)) {
        let r = C(n, "#");
        (this.options.pedantic || !r || this.rules.other.endingSpaceTabChar.test(r)) && (n = r.trim());
      }
      return { type: "heading", raw: C(t[0], `
`), depth: t[1].length, text: n, tokens: this.lexer.inline(n) };
    }
  }
  hr(e) {
    let t = this.rules.block.hr.exec(e);
    if (t) return { type: "hr", raw: C(t[0], `
`) };
  }
  blockquote(e) {
    let t = this.rules.block.blockquote.exec(e);
    if (t) {
      let n = C(t[0], `
`).split(`
`), r = "", s = "", o = [];
      for (; n.length > 0; ) {
        let i = false, a = [], c;
        for (c = 0; c < n.length; c++) if (this.rules.other.blockquoteStart.test(n[c])) a.push(n[c]), i = true;
        else if (!i) a.push(n[c]);
        else break;
        n = n.slice(c);
        let u = a.join(`
`), d = u.replace(this.rules.other.blockquoteMarkerWhitespace, (k, m, b) => b.startsWith(" ") ? m + " " + b.slice(1) : m + te(b, m.length)).replace(this.rules.other.blockquoteSetextReplace, `
    $1`).replace(this.rules.other.blockquoteSetextReplace2, "");
        r = r ? `${r}
${u}` : u, s = s ? `${s}
${d}` : d;
        let h = this.lexer.state.top;
        if (this.lexer.state.top = true, this.lexer.blockTokens(d, o, true), this.lexer.state.top = h, n.length === 0) break;
        let p = o.at(-1);
        if (p?.type === "code" || p?.type === "heading" || p?.type === "hr" || p?.type === "html" || p?.type === "table") break;
        if (p?.type === "blockquote") {
          let k = p, m = n.join(`
`), b = k.raw + `
` + m.replace(this.rules.other.blockquoteSetextReplace2, ""), f = this.blockquote(b);
          o[o.length - 1] = f;
          let R = b.substring(f.raw.length).replace(/^\n/, ""), E = R ? R.split(`
`).length : 0, T = E ? n.slice(0, -E) : n;
          if (T.length > 0 && (r = `${r}
${T.join(`
`)}`), s = s.substring(0, s.length - k.text.length) + f.text, n = n.slice(T.length), n.length > 0 && this.rules.other.blockquoteStart.test(n[0])) continue;
          break;
        } else if (p?.type === "list") {
          let k = p, m = k.raw + `
` + n.join(`
`), b = this.list(m);
          o[o.length - 1] = b;
          let f = b.raw.length > k.raw.length ? m.slice(k.raw.length + 1, b.raw.length).split(`
`).length : 0;
          if (f > 0) {
            let R = n.slice(0, f).join(`
`);
            r = `${r}
${R}`, s = `${s}
${R}`;
          }
          if (n = n.slice(f), n.length > 0 && !this.rules.other.blockquoteStart.test(n[0])) break;
          continue;
        }
      }
      return { type: "blockquote", raw: r, tokens: o, text: s };
    }
  }
  list(e) {
    let t = this.rules.block.list.exec(e);
    if (t) {
      if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
      let n = e, r = () => n.length - e.length, s = t[1].trim(), o = s.length > 1, i = { type: "list", raw: "", ordered: o, start: o ? +s.slice(0, -1) : "", loose: false, items: [] };
      s = o ? `\\d{1,9}\\${s.slice(-1)}` : `\\${s}`, this.options.pedantic && (s = o ? s : "[*+-]");
      let a = this.rules.other.listItemRegex(s), c = false;
      for (; e; ) {
        let h = false, p = "";
        if (!(t = a.exec(e)) || this.rules.block.hr.test(e)) break;
        let k = r();
        e = e.substring(t[0].length);
        let m = t[2].split(`
`, 1)[0], b = t[1].length, f = this.options.pedantic ? te(m, b) : m.replace(this.rules.other.leadingSpaceTab, (H) => te(H, b)), R = e.split(`
`, 1)[0], E = !f.trim(), T = 0;
        if (this.options.pedantic ? (T = 2, p = f.trimStart()) : E ? T = b + 1 : (T = f.search(this.rules.other.nonSpaceChar), T = T > 4 ? 1 : T, p = f.slice(T), T += b), E && this.rules.other.blankLine.test(R) && (e = e.substring(R.length + 1), h = true), !h) {
          let H = this.rules.other.nextBulletRegex(T), K = this.rules.other.hrRegex(T), re = this.rules.other.fencesBeginRegex(T), B = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(T) : this.rules.other.headingBeginRegex(T), X = this.rules.other.htmlBeginRegex(T), se = this.rules.other.blockquoteBeginRegex(T), le = false;
          for (; e; ) {
            let we = e.split(`
`, 1)[0], Z;
            if (R = we, this.options.pedantic ? (R = R.replace(this.rules.other.listReplaceNesting, "  "), Z = R) : Z = R.replace(this.rules.other.leadingSpaceTab, ($) => te($)), re.test(R) || B.test(R) || X.test(R) || se.test(R) || H.test(R) || K.test(R)) break;
            if (Z.search(this.rules.other.nonSpaceChar) >= T || !R.trim()) p += `
` + Z.slice(T), le = false;
            else {
              if (E) break;
              let $ = f;
              if (!this.options.pedantic && !p.includes(`
`) && !f.includes("	")) {
                let j;
                for (; !K.test($) && (j = this.rules.other.nestedBlockMarker.exec($)); ) $ = $.slice(j[0].length);
                if (!$.trim()) break;
              }
              if ($.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || re.test($) || B.test($) || X.test($) || K.test($)) break;
              if (!this.options.pedantic && !le) {
                let j = f.replace(this.rules.other.nestedContainerMarkers, "");
                if (this.rules.block.fences.test(j) || this.rules.block.heading.test(j) || this.rules.block.hr.test(j)) break;
              }
              let je = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(R) && this.rules.block.lheading.test(`${f}
${R}`) ? `    ${Z.replace(/^ {0,3}/, "")}` : R;
              p += `
` + je, le = true;
            }
            E = !R.trim(), e = e.substring(we.length + 1), f = Z.slice(T);
          }
        }
        let U = n.slice(k, r());
        i.loose || (c ? i.loose = true : this.rules.other.doubleBlankLine.test(U) && (c = true)), i.items.push({ type: "list_item", raw: U, task: !!this.options.gfm && this.rules.other.listIsTask.test(p), loose: false, text: p, tokens: [] });
      }
      let u = i.items.at(-1);
      if (u) u.raw = u.raw.trimEnd(), u.text = u.text.trimEnd();
      else return;
      i.raw = n.slice(0, r()).trimEnd();
      let d = [];
      for (let h of i.items) if (this.lexer.state.top = false, d.push(this.lexer.inlineQueue.length), h.tokens = this.lexer.blockTokens(h.text, []), !i.loose) {
        let p = h.tokens.filter((m) => m.type === "space"), k = p.length > 0 && p.some((m) => this.rules.other.anyLine.test(m.raw));
        i.loose = k;
      }
      for (let h = 0; h < i.items.length; h++) {
        let p = i.items[h], k = p.tokens[0];
        if (p.task && (k?.type === "text" || k?.type === "paragraph")) {
          p.text = p.text.replace(this.rules.other.listReplaceTask, ""), k.raw = k.raw.replace(this.rules.other.listReplaceTask, ""), k.text = k.text.replace(this.rules.other.listReplaceTask, "");
          let m = this.lexer.inlineQueue;
          for (let f = d[h]; f < m.length; f++) if (m[f].tokens === k.tokens) {
            m[f].src = m[f].src.replace(this.rules.other.listReplaceTask, "");
            break;
          }
          let b = this.rules.other.listTaskCheckbox.exec(p.raw);
          if (b) {
            let f = { type: "checkbox", raw: b[0] + " ", checked: b[0] !== "[ ]" };
            p.checked = f.checked, i.loose ? p.tokens[0] && ["paragraph", "text"].includes(p.tokens[0].type) && "tokens" in p.tokens[0] && p.tokens[0].tokens ? (p.tokens[0].raw = f.raw + p.tokens[0].raw, p.tokens[0].text = f.raw + p.tokens[0].text, p.tokens[0].tokens.unshift(f)) : p.tokens.unshift({ type: "paragraph", raw: f.raw, text: f.raw, tokens: [f] }) : p.tokens.unshift(f);
          }
        } else p.task && (p.task = false);
      }
      if (i.loose) for (let h of i.items) {
        h.loose = true;
        for (let p of h.tokens) p.type === "text" && (p.type = "paragraph");
      }
      return i;
    }
  }
  html(e) {
    let t = this.rules.block.html.exec(e);
    if (t) {
      if (this.lexer.state.lastToken?.type === "paragraph" && !this.rules.other.htmlBeginRegex(4).test(e)) return;
      let n = Re(t[0]);
      return { type: "html", block: true, raw: n, pre: t[1] === "pre" || t[1] === "script" || t[1] === "style", text: n };
    }
  }
  def(e) {
    let t = this.rules.block.def.exec(e);
    if (t) {
      if (!this.rules.other.startAngleBracket.test(t[2]) && Te(t[2], "()") !== -1) return;
      let n = W(t[1]), r = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", s = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
      return { type: "def", tag: n, raw: C(t[0], `
`), href: r, title: s };
    }
  }
  table(e) {
    let t = this.rules.block.table.exec(e);
    if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
    let n = be(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), s = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split(`
`) : [], o = { type: "table", raw: C(t[0], `
`), header: [], align: [], rows: [] };
    if (n.length === r.length) {
      for (let i of r) this.rules.other.tableAlignRight.test(i) ? o.align.push("right") : this.rules.other.tableAlignCenter.test(i) ? o.align.push("center") : this.rules.other.tableAlignLeft.test(i) ? o.align.push("left") : o.align.push(null);
      for (let i = 0; i < n.length; i++) o.header.push({ text: n[i], tokens: this.lexer.inline(n[i]), header: true, align: o.align[i] });
      for (let i of s) o.rows.push(be(i, o.header.length).map((a, c) => ({ text: a, tokens: this.lexer.inline(a), header: false, align: o.align[c] })));
      return o;
    }
  }
  lheading(e) {
    let t = this.rules.block.lheading.exec(e);
    if (t) {
      let n = t[1].trim();
      return { type: "heading", raw: C(t[0], `
`), depth: t[2].charAt(0) === "=" ? 1 : 2, text: n, tokens: this.lexer.inline(n) };
    }
  }
  paragraph(e) {
    let t = this.rules.block.paragraph.exec(e);
    if (t) {
      let n = t[1].charAt(t[1].length - 1) === `
` ? t[1].slice(0, -1) : t[1];
      return { type: "paragraph", raw: t[0], text: n, tokens: this.lexer.inline(n) };
    }
  }
  text(e) {
    let t = this.rules.block.text.exec(e);
    if (t) return { type: "text", raw: t[0], text: t[0], tokens: this.lexer.inline(t[0]) };
  }
  escape(e) {
    if (e.charCodeAt(0) !== 92) return;
    let t = this.rules.inline.escape.exec(e);
    if (t) return { type: "escape", raw: t[0], text: t[1] };
  }
  tag(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.tag.exec(e);
    if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = true : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = false), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = true : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = false), { type: "html", raw: t[0], inLink: this.lexer.state.inLink, inRawBlock: this.lexer.state.inRawBlock, block: false, text: t[0] };
  }
  link(e) {
    if (this.lexer.state.linkParenPossible === false) return;
    let t = e.charCodeAt(0);
    if (t !== 91 && t !== 33) return;
    let n = this.rules.inline.link.exec(e);
    if (n) {
      let r = n[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, n[1], r, this.rules)) return;
      let s = n[2].trim();
      if (!this.options.pedantic && this.rules.other.startAngleBracket.test(s)) {
        if (!this.rules.other.endAngleBracket.test(s)) return;
        let c = C(s.slice(0, -1), "\\");
        if ((s.length - c.length) % 2 === 0) return;
      } else {
        let c = Te(n[2], "()");
        if (c === -2) return;
        if (c > -1) {
          let d = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + c;
          n[2] = n[2].substring(0, c), n[0] = n[0].substring(0, d).trim(), n[3] = "";
        }
      }
      let o = C(n[0].slice(0, -1), "\\");
      if ((n[0].length - o.length) % 2 === 0) return;
      let i = n[2], a = "";
      if (this.options.pedantic) {
        let c = this.rules.other.pedanticHrefTitle.exec(i);
        c && (i = c[1], a = c[3]);
      } else a = n[3] ? n[3].slice(1, -1) : "";
      return i = i.trim(), this.rules.other.startAngleBracket.test(i) && (this.options.pedantic && !this.rules.other.endAngleBracket.test(s) ? i = i.slice(1) : i = i.slice(1, -1)), He(n, { href: i && i.replace(this.rules.inline.anyPunctuation, "$1"), title: a && a.replace(this.rules.inline.anyPunctuation, "$1") }, n[0], this.lexer, this.rules);
    }
  }
  reflink(e, t) {
    let n = e.charCodeAt(0);
    if (n !== 91 && n !== 33) return;
    let r;
    if ((r = this.rules.inline.reflink.exec(e)) || (r = this.rules.inline.nolink.exec(e))) {
      let s = r[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, r[1], s, this.rules)) return;
      let o = t[W(r[2] || r[1])];
      if (!o) {
        let i = r[0].charAt(0);
        return { type: "text", raw: i, text: i };
      }
      return He(r, o, r[0], this.lexer, this.rules);
    }
  }
  emStrong(e, t, n = "") {
    let r = this.rules.inline.emStrongLDelim.exec(e);
    if (!r || !r[1] && !r[2] && !r[3] && !r[4]) return;
    let s = r[0][0], o = n === s, i = t.length - e.length, a = i;
    for (; !this.options.pedantic && a > 0 && t[a - 1] === s; ) a--;
    let c = [...t.slice(Math.max(0, a - 2), a)].at(-1) ?? "", u = c === "*" || c === "_" || !!this.rules.inline.punctuation.exec(c);
    a < i && (n = c);
    let d = a < i ? u : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
    if (r[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
    let h = r[1] || r[3] || "";
    if (!h || !n || d) {
      let p = [...r[0]].length - 1, k, m, b = p, f = 0, R = i - a + p, E = !this.options.pedantic && !!c.trim() && (!!h || s === "*" && !u);
      if (s !== "*" && s !== "_") return;
      let T = s === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, U = oe(this, t, s), H = t.length - e.length + p;
      if (U < H) return;
      t = t.slice(-1 * e.length + p);
      let K = U - H;
      for (T.lastIndex = 0; (r = T.exec(t)) !== null && !(r.index > K); ) {
        if (k = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !k) continue;
        if (m = [...k].length, r[3] || r[4]) {
          b += m;
          continue;
        } else if ((r[5] || r[6] || E) && R % 3 && !((R + m) % 3)) {
          if (o && (r[5] || r[6])) break;
          f += m;
          continue;
        }
        if (b -= m, b > 0) continue;
        m = Math.min(m, m + b + f);
        let re = [...r[0]][0].length, B = e.slice(0, p + r.index + re + m);
        if (Math.min(p, m) % 2) {
          let se = B.slice(1, -1);
          return { type: "em", raw: B, text: se, tokens: this.lexer.inlineTokens(se) };
        }
        let X = B.slice(2, -2);
        return { type: "strong", raw: B, text: X, tokens: this.lexer.inlineTokens(X) };
      }
    }
  }
  codespan(e) {
    if (e.charCodeAt(0) !== 96) return;
    let t = this.rules.inline.code.exec(e);
    if (t) {
      let n = t[2].replace(this.rules.other.newLineCharGlobal, " "), r = this.rules.other.nonSpaceChar.test(n), s = this.rules.other.startingSpaceChar.test(n) && this.rules.other.endingSpaceChar.test(n);
      return r && s && (n = n.substring(1, n.length - 1)), { type: "codespan", raw: t[0], text: n };
    }
  }
  br(e) {
    let t = e.charCodeAt(0);
    if (t !== 32 && t !== 92 && t !== 10) return;
    let n = this.rules.inline.br.exec(e);
    if (n) return { type: "br", raw: n[0] };
  }
  del(e, t, n = "") {
    if (e.charCodeAt(0) !== 126) return;
    let r = this.rules.inline.delLDelim.exec(e);
    if (!r) return;
    if (!(r[1] || "") || !n || this.rules.inline.punctuation.exec(n)) {
      let o = [...r[0]].length - 1, i, a, c = o, u = this.rules.inline.delRDelim, d = ae(this, t), h = t.length - e.length + o;
      if (d < h) return;
      t = t.slice(-1 * e.length + o);
      let p = d - h;
      for (u.lastIndex = 0; (r = u.exec(t)) !== null && !(r.index > p); ) {
        if (i = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !i || (a = [...i].length, a !== o)) continue;
        if (r[3] || r[4]) {
          c += a;
          continue;
        }
        if (c -= a, c > 0) continue;
        a = Math.min(a, a + c);
        let k = [...r[0]][0].length, m = e.slice(0, o + r.index + k + a), b = m.slice(o, -o);
        return { type: "del", raw: m, text: b, tokens: this.lexer.inlineTokens(b) };
      }
    }
  }
  autolink(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.autolink.exec(e);
    if (t) {
      let n, r;
      return t[2] === "@" ? (n = t[1], r = "mailto:" + n) : (n = t[1], r = n), { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  url(e) {
    let t;
    if (t = this.rules.inline.url.exec(e)) {
      let n, r;
      if (t[2] === "@") n = t[0], r = "mailto:" + n;
      else {
        let s;
        do
          s = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
        while (s !== t[0]);
        n = t[0], t[1] === "www." ? r = "http://" + t[0] : r = t[0];
      }
      return { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  inlineText(e) {
    let t = this.rules.inline.text.exec(e);
    if (t) {
      let n = this.lexer.state.inRawBlock;
      return { type: "text", raw: t[0], text: n ? t[0] : De(t[0]), escaped: n };
    }
  }
};
var w = class l {
  tokens;
  options;
  state;
  inlineQueue;
  tokenizer;
  constructor(e) {
    this.tokens = [], this.tokens.links = /* @__PURE__ */ Object.create(null), this.options = e || S, this.options.tokenizer = this.options.tokenizer || new _(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = { inLink: false, inRawBlock: false, linkEmitted: false, linkParenPossible: true, top: true };
    let t = { other: O, block: ee.normal, inline: F.normal };
    this.options.pedantic ? (t.block = ee.pedantic, t.inline = F.pedantic) : this.options.gfm && (t.block = ee.gfm, this.options.breaks ? t.inline = F.breaks : t.inline = F.gfm), this.tokenizer.rules = t;
  }
  static get rules() {
    return { block: ee, inline: F };
  }
  static lex(e, t) {
    return new l(t).lex(e);
  }
  static lexInline(e, t) {
    return new l(t).inlineTokens(e);
  }
  lex(e) {
    e = e.replace(O.carriageReturn, `
`), this.blockTokens(e, this.tokens);
    for (let t = 0; t < this.inlineQueue.length; t++) {
      let n = this.inlineQueue[t];
      this.state.inRawBlock = false, this.inlineTokens(n.src, n.tokens);
    }
    return this.inlineQueue = [], this.tokens;
  }
  blockTokens(e, t = [], n = false) {
    this.tokenizer.lexer = this;
    let r = this.state.lastToken;
    this.options.pedantic && (e = e.replace(O.tabCharGlobal, "    ").replace(O.spaceLine, ""));
    let s = 1 / 0, o, i = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === _.prototype.paragraph;
    for (; e; ) {
      if (e.length < s) s = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      this.state.lastToken = t.at(-1);
      let a;
      if (this.options.extensions?.block?.some((u) => (a = u.call({ lexer: this }, e, t)) ? (e = e.substring(a.raw.length), t.push(a), true) : false)) continue;
      if (a = this.tokenizer.space(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        a.raw.length === 1 && u !== void 0 ? u.raw += `
` : t.push(a);
        continue;
      }
      if (a = this.tokenizer.code(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (a = this.tokenizer.fences(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.heading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.hr(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.blockquote(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.list(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.html(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.def(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.raw, this.inlineQueue.at(-1).src = u.text) : (this.tokens.links[a.tag] || (this.tokens.links[a.tag] = { href: a.href, title: a.title }), t.push(a));
        continue;
      }
      if (a = this.tokenizer.table(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.lheading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startBlock) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startBlock.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (this.state.top && (a = this.tokenizer.paragraph(c))) {
        let u = t.at(-1);
        (n || u === o && i) && u?.type === "paragraph" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text, o = u) : (t.push(a), o = a), n = c.length !== e.length, e = e.substring(a.raw.length);
        continue;
      }
      if (a = this.tokenizer.text(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return this.state.top = true, this.state.lastToken = r, t;
  }
  inline(e, t = []) {
    return this.inlineQueue.push({ src: e, tokens: t }), t;
  }
  linkInText(e) {
    if (!e.includes("[")) return false;
    let t = this.tokenizer.rules.inline.link;
    for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return true;
    for (let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
      let r = n[0], s = r.lastIndexOf("[");
      if (!(r.charAt(0) === "!" || !Object.hasOwn(this.tokens.links, W(r.slice(s + 1, -1)))) && !(s > 1 && this.linkInText(r.slice(1, s - 1)))) return true;
    }
    return false;
  }
  inlineTokens(e, t = []) {
    this.tokenizer.lexer = this;
    let n = this.state.linkParenPossible;
    this.state.linkParenPossible = e.includes(")");
    try {
      return this.#t(e, t);
    } finally {
      this.state.linkParenPossible = n;
    }
  }
  #t(e, t) {
    let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== _.prototype.emStrong || this.tokenizer.del !== _.prototype.del ? this.#r(e) : e;
    if (!n) return this.#e(e, r, t);
    qe(this.tokenizer, r);
    try {
      return this.#e(e, r, t);
    } finally {
      ve(this.tokenizer);
    }
  }
  #e(e, t, n) {
    let r = false, s = "", o = 1 / 0;
    for (; e; ) {
      if (e.length < o) o = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      r || (s = ""), r = false;
      let i;
      if (this.options.extensions?.inline?.some((u) => (i = u.call({ lexer: this }, e, n)) ? (e = e.substring(i.raw.length), n.push(i), true) : false)) continue;
      if (i = this.tokenizer.escape(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.tag(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.link(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.reflink(e, this.tokens.links)) {
        e = e.substring(i.raw.length);
        let u = n.at(-1);
        i.type === "text" && u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      let a = e[0];
      if (a === "*" || a === "_") {
        let u = t.length - e.length;
        if (oe(this.tokenizer, t, a) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === a.charCodeAt(0); ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      } else if (a === "~") {
        let u = t.length - e.length;
        if (ae(this.tokenizer, t) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === 126; ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      }
      if (i = this.tokenizer.emStrong(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.codespan(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.br(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.del(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.autolink(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (!this.state.inLink && (i = this.tokenizer.url(e))) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startInline) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startInline.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (i = this.tokenizer.inlineText(c)) {
        e = e.substring(i.raw.length), i.raw.slice(-1) !== "_" && (s = i.raw.slice(-1)), r = true;
        let u = n.at(-1);
        u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return n;
  }
  #n(e) {
    let { blockSkip: t, tag: n, autolink: r } = this.tokenizer.rules.inline, s = "", o = 0, i;
    for (t.lastIndex = 0; i = t.exec(e); ) {
      let a = i.index + (i[2] ? i[2].length : 0), c = i.index + i[0].length;
      if (e.charAt(a) === "<") {
        let u = e.slice(a), d = n.exec(u) || r.exec(u);
        if (!d) {
          t.lastIndex = a + 1;
          continue;
        }
        c = a + d[0].length, t.lastIndex = c;
      }
      s += e.slice(o, a) + "[" + "a".repeat(c - a - 2) + "]", o = c;
    }
    return s + e.slice(o);
  }
  #r(e) {
    let t = e;
    if (this.tokens.links && e.includes("[")) {
      let n = this.tokenizer.rules.inline.reflinkSearch, r = (s) => {
        let o = s.lastIndexOf("[");
        if (!Object.hasOwn(this.tokens.links, W(s.slice(o + 1, -1)))) return s;
        if (o > 1 && s.charAt(0) !== "!") {
          let i = s.slice(1, o - 1);
          if (this.linkInText(i)) return "[" + i.replace(n, r) + "][" + "a".repeat(s.length - o - 2) + "]";
        }
        return "[" + "a".repeat(s.length - 2) + "]";
      };
      t = t.replace(n, r);
    }
    return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (n, r, s) => s ? "+".repeat(n.length) : r ? r + n.slice(r.length, -r.length).replace(/`/g, "+") + r : n), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
  }
  infiniteLoopError(e) {
    let t = "Infinite loop on byte: " + e;
    if (this.options.silent) console.error(t);
    else throw new Error(t);
  }
};
var I = class {
  options;
  parser;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    return "";
  }
  code({ text: e, lang: t, escaped: n }) {
    let r = (t || "").match(O.notSpaceStart)?.[0], s = e ? e.replace(O.endingNewline, "") + `
` : "";
    return r ? '<pre><code class="language-' + y(r) + '">' + (n ? s : y(s, true)) + `</code></pre>
` : "<pre><code>" + (n ? s : y(s, true)) + `</code></pre>
`;
  }
  blockquote({ tokens: e }) {
    return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
  }
  html({ text: e }) {
    return e;
  }
  def(e) {
    return "";
  }
  heading({ tokens: e, depth: t }) {
    return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
  }
  hr(e) {
    return `<hr>
`;
  }
  list(e) {
    let t = e.ordered, n = e.start, r = "";
    for (let i = 0; i < e.items.length; i++) {
      let a = e.items[i];
      r += this.listitem(a);
    }
    let s = t ? "ol" : "ul", o = t && n !== 1 ? ' start="' + n + '"' : "";
    return "<" + s + o + `>
` + r + "</" + s + `>
`;
  }
  listitem(e) {
    return `<li>${this.parser.parse(e.tokens)}</li>
`;
  }
  checkbox({ checked: e }) {
    return "<input " + (e ? 'checked="" ' : "") + 'disabled="" type="checkbox"> ';
  }
  paragraph({ tokens: e }) {
    return `<p>${this.parser.parseInline(e)}</p>
`;
  }
  table(e) {
    let t = "", n = "";
    for (let s = 0; s < e.header.length; s++) n += this.tablecell(e.header[s]);
    t += this.tablerow({ text: n });
    let r = "";
    for (let s = 0; s < e.rows.length; s++) {
      let o = e.rows[s];
      n = "";
      for (let i = 0; i < o.length; i++) n += this.tablecell(o[i]);
      r += this.tablerow({ text: n });
    }
    return r && (r = `<tbody>${r}</tbody>`), `<table>
<thead>
` + t + `</thead>
` + r + `</table>
`;
  }
  tablerow({ text: e }) {
    return `<tr>
${e}</tr>
`;
  }
  tablecell(e) {
    let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
    return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
  }
  strong({ tokens: e }) {
    return `<strong>${this.parser.parseInline(e)}</strong>`;
  }
  em({ tokens: e }) {
    return `<em>${this.parser.parseInline(e)}</em>`;
  }
  codespan({ text: e }) {
    return `<code>${y(e, true)}</code>`;
  }
  br(e) {
    return "<br>";
  }
  del({ tokens: e }) {
    return `<del>${this.parser.parseInline(e)}</del>`;
  }
  link({ href: e, title: t, text: n, tokens: r, autolink: s }) {
    let o = s ? y(n, true) : this.parser.parseInline(r), i = xe(e);
    if (i === null) return o;
    e = y(i, s);
    let a = '<a href="' + e + '"';
    return t && (a += ' title="' + y(t) + '"'), a += ">" + o + "</a>", a;
  }
  image({ href: e, title: t, text: n, tokens: r }) {
    r && (n = this.parser.parseInline(r, this.parser.textRenderer));
    let s = xe(e);
    if (s === null) return y(n);
    e = s;
    let o = `<img src="${y(e)}" alt="${y(n)}"`;
    return t && (o += ` title="${y(t)}"`), o += ">", o;
  }
  text(e) {
    return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : y(e.text);
  }
};
var z = class {
  parser;
  strong({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  em({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  codespan({ text: e }) {
    return e;
  }
  del({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  html({ text: e }) {
    return e;
  }
  text({ text: e }) {
    return e;
  }
  link({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  image({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  br() {
    return `
`;
  }
  checkbox({ raw: e }) {
    return e;
  }
};
var P = class l2 {
  options;
  renderer;
  textRenderer;
  constructor(e) {
    this.options = e || S, this.options.renderer = this.options.renderer || new I(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new z(), this.textRenderer.parser = this;
  }
  static parse(e, t) {
    return new l2(t).parse(e);
  }
  static parseInline(e, t) {
    return new l2(t).parseInline(e);
  }
  parse(e) {
    this.renderer.parser = this;
    let t = "";
    for (let n = 0; n < e.length; n++) {
      let r = e[n];
      if (this.options.extensions?.renderers?.[r.type]) {
        let o = r, i = this.options.extensions.renderers[o.type].call({ parser: this }, o);
        if (i !== false || !["space", "hr", "heading", "code", "table", "blockquote", "list", "checkbox", "html", "def", "paragraph", "text"].includes(o.type)) {
          t += i === false ? "" : i ?? "";
          continue;
        }
      }
      let s = r;
      switch (s.type) {
        case "space": {
          t += this.renderer.space(s);
          break;
        }
        case "hr": {
          t += this.renderer.hr(s);
          break;
        }
        case "heading": {
          t += this.renderer.heading(s);
          break;
        }
        case "code": {
          t += this.renderer.code(s);
          break;
        }
        case "table": {
          t += this.renderer.table(s);
          break;
        }
        case "blockquote": {
          t += this.renderer.blockquote(s);
          break;
        }
        case "list": {
          t += this.renderer.list(s);
          break;
        }
        case "checkbox": {
          t += this.renderer.checkbox(s);
          break;
        }
        case "html": {
          t += this.renderer.html(s);
          break;
        }
        case "def": {
          t += this.renderer.def(s);
          break;
        }
        case "paragraph": {
          t += this.renderer.paragraph(s);
          break;
        }
        case "text": {
          t += this.renderer.text(s);
          break;
        }
        default: {
          let o = 'Token with "' + s.type + '" type was not found.';
          if (this.options.silent) return console.error(o), "";
          throw new Error(o);
        }
      }
    }
    return t;
  }
  parseInline(e, t = this.renderer) {
    this.renderer.parser = this;
    let n = "";
    for (let r = 0; r < e.length; r++) {
      let s = e[r];
      if (this.options.extensions?.renderers?.[s.type]) {
        let i = this.options.extensions.renderers[s.type].call({ parser: this }, s);
        if (i !== false || !["escape", "html", "link", "image", "checkbox", "strong", "em", "codespan", "br", "del", "text"].includes(s.type)) {
          n += i === false ? "" : i ?? "";
          continue;
        }
      }
      let o = s;
      switch (o.type) {
        case "escape": {
          n += t.text(o);
          break;
        }
        case "html": {
          n += t.html(o);
          break;
        }
        case "link": {
          n += t.link(o);
          break;
        }
        case "image": {
          n += t.image(o);
          break;
        }
        case "checkbox": {
          n += t.checkbox(o);
          break;
        }
        case "strong": {
          n += t.strong(o);
          break;
        }
        case "em": {
          n += t.em(o);
          break;
        }
        case "codespan": {
          n += t.codespan(o);
          break;
        }
        case "br": {
          n += t.br(o);
          break;
        }
        case "del": {
          n += t.del(o);
          break;
        }
        case "text": {
          n += t.text(o);
          break;
        }
        default: {
          let i = 'Token with "' + o.type + '" type was not found.';
          if (this.options.silent) return console.error(i), "";
          throw new Error(i);
        }
      }
    }
    return n;
  }
};
var A = class {
  options;
  block;
  constructor(e) {
    this.options = e || S;
  }
  static passThroughHooks = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens", "emStrongMask"]);
  static passThroughHooksRespectAsync = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens"]);
  preprocess(e) {
    return e;
  }
  postprocess(e) {
    return e;
  }
  processAllTokens(e) {
    return e;
  }
  emStrongMask(e) {
    return e;
  }
  provideLexer(e = this.block) {
    return e ? w.lex : w.lexInline;
  }
  provideParser(e = this.block) {
    return e ? P.parse : P.parseInline;
  }
};
function M(l3, e) {
  if (Array.isArray(e)) for (let t = 0; t < e.length; t++) l3.push(e[t]);
  else l3.push(e);
}
var ne = class {
  defaults = G();
  options = this.setOptions;
  parse = this.parseMarkdown(true);
  parseInline = this.parseMarkdown(false);
  Parser = P;
  Renderer = I;
  TextRenderer = z;
  Lexer = w;
  Tokenizer = _;
  Hooks = A;
  constructor(...e) {
    this.use(...e);
  }
  walkTokens(e, t) {
    let n = [];
    for (let r of e) switch (M(n, t.call(this, r)), r.type) {
      case "table": {
        let s = r;
        for (let o of s.header) M(n, this.walkTokens(o.tokens, t));
        for (let o of s.rows) for (let i of o) M(n, this.walkTokens(i.tokens, t));
        break;
      }
      case "list": {
        let s = r;
        M(n, this.walkTokens(s.items, t));
        break;
      }
      default: {
        let s = r;
        this.defaults.extensions?.childTokens?.[s.type] ? this.defaults.extensions.childTokens[s.type].forEach((o) => {
          let i = s[o].flat(1 / 0);
          M(n, this.walkTokens(i, t));
        }) : s.tokens && M(n, this.walkTokens(s.tokens, t));
      }
    }
    return n;
  }
  use(...e) {
    let t = this.defaults.extensions || { renderers: /* @__PURE__ */ Object.create(null), childTokens: /* @__PURE__ */ Object.create(null) };
    return e.forEach((n) => {
      let r = { ...n };
      if (r.async = this.defaults.async || r.async || false, n.extensions && (n.extensions.forEach((s) => {
        if (!s.name) throw new Error("extension name required");
        if ("renderer" in s) {
          let o = t.renderers[s.name];
          o ? t.renderers[s.name] = function(...i) {
            let a = s.renderer.apply(this, i);
            return a === false && (a = o.apply(this, i)), a;
          } : t.renderers[s.name] = s.renderer;
        }
        if ("tokenizer" in s) {
          if (!s.level || s.level !== "block" && s.level !== "inline") throw new Error("extension level must be 'block' or 'inline'");
          let o = t[s.level];
          o ? o.unshift(s.tokenizer) : t[s.level] = [s.tokenizer], s.start && (s.level === "block" ? t.startBlock ? t.startBlock.push(s.start) : t.startBlock = [s.start] : s.level === "inline" && (t.startInline ? t.startInline.push(s.start) : t.startInline = [s.start]));
        }
        "childTokens" in s && s.childTokens && (t.childTokens[s.name] = s.childTokens);
      }), r.extensions = t), n.renderer) {
        let s = this.defaults.renderer || new I(this.defaults);
        for (let o in n.renderer) {
          if (!(o in s)) throw new Error(`renderer '${o}' does not exist`);
          if (["options", "parser"].includes(o)) continue;
          let i = o, a = n.renderer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d === false ? "" : d ?? "";
          };
        }
        r.renderer = s;
      }
      if (n.tokenizer) {
        let s = this.defaults.tokenizer || new _(this.defaults);
        for (let o in n.tokenizer) {
          if (!(o in s)) throw new Error(`tokenizer '${o}' does not exist`);
          if (["options", "rules", "lexer"].includes(o)) continue;
          let i = o, a = n.tokenizer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.tokenizer = s;
      }
      if (n.hooks) {
        let s = this.defaults.hooks || new A();
        for (let o in n.hooks) {
          if (!(o in s)) throw new Error(`hook '${o}' does not exist`);
          if (["options", "block"].includes(o)) continue;
          let i = o, a = n.hooks[i], c = s[i];
          A.passThroughHooks.has(o) ? s[i] = (u) => {
            if (s.options.async && A.passThroughHooksRespectAsync.has(o)) return (async () => {
              let h = await a.call(s, u);
              return c.call(s, h);
            })();
            let d = a.call(s, u);
            return c.call(s, d);
          } : s[i] = (...u) => {
            if (s.options.async) return (async () => {
              let h = await a.apply(s, u);
              return h === false && (h = await c.apply(s, u)), h;
            })();
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.hooks = s;
      }
      if (n.walkTokens) {
        let s = this.defaults.walkTokens, o = n.walkTokens;
        r.walkTokens = function(i) {
          let a = [];
          return M(a, o.call(this, i)), s && M(a, s.call(this, i)), a;
        };
      }
      this.defaults = { ...this.defaults, ...r };
    }), this;
  }
  setOptions(e) {
    return this.defaults = { ...this.defaults, ...e }, this;
  }
  lexer(e, t) {
    return w.lex(e, t ?? this.defaults);
  }
  parser(e, t) {
    return P.parse(e, t ?? this.defaults);
  }
  parseMarkdown(e) {
    return (n, r) => {
      let s = { ...r }, o = { ...this.defaults, ...s }, i = this.onError(!!o.silent, !!o.async);
      if (this.defaults.async === true && s.async === false) return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
      if (typeof n > "u" || n === null) return i(new Error("marked(): input parameter is undefined or null"));
      if (typeof n != "string") return i(new Error("marked(): input parameter is of type " + Object.prototype.toString.call(n) + ", string expected"));
      if (o.hooks && (o.hooks.options = o, o.hooks.block = e), o.async) return (async () => {
        let a = o.hooks ? await o.hooks.preprocess(n) : n, u = await (o.hooks ? await o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(a, o), d = o.hooks ? await o.hooks.processAllTokens(u) : u;
        o.walkTokens && await Promise.all(this.walkTokens(d, o.walkTokens));
        let p = await (o.hooks ? await o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(d, o);
        return o.hooks ? await o.hooks.postprocess(p) : p;
      })().catch(i);
      try {
        o.hooks && (n = o.hooks.preprocess(n));
        let c = (o.hooks ? o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(n, o);
        o.hooks && (c = o.hooks.processAllTokens(c)), o.walkTokens && this.walkTokens(c, o.walkTokens);
        let d = (o.hooks ? o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(c, o);
        return o.hooks && (d = o.hooks.postprocess(d)), d;
      } catch (a) {
        return i(a);
      }
    };
  }
  onError(e, t) {
    return (n) => {
      if (n.message += `
Please report this to https://github.com/markedjs/marked.`, e) {
        let r = "<p>An error occurred:</p><pre>" + y(n.message + "", true) + "</pre>";
        return t ? Promise.resolve(r) : r;
      }
      if (t) return Promise.reject(n);
      throw n;
    };
  }
};
var v = new ne();
function x(l3, e) {
  return v.parse(l3, e);
}
x.options = x.setOptions = function(l3) {
  return v.setOptions(l3), x.defaults = v.defaults, ue(x.defaults), x;
};
x.getDefaults = G;
x.defaults = S;
function jt(...l3) {
  return v.use(...l3), x.defaults = v.defaults, ue(x.defaults), x;
}
x.use = jt;
x.walkTokens = function(l3, e) {
  return v.walkTokens(l3, e);
};
x.parseInline = v.parseInline;
x.Parser = P;
x.parser = P.parse;
x.Renderer = I;
x.TextRenderer = z;
x.Lexer = w;
x.lexer = w.lex;
x.Tokenizer = _;
x.Hooks = A;
x.parse = x;
var En = x.options;
var zn = x.setOptions;
var Mn = x.walkTokens;
var Bn = x.parseInline;
var qn = P.parse;
var vn = w.lex;

// scenarios/format/source.ts
function readSource(text) {
  const lines = [];
  const starts = [];
  const lineEnd = /\r\n|\r|\n/g;
  let from = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
    starts.push(from);
    lines.push(text.slice(from, end.index));
    from = end.index + end[0].length;
  }
  starts.push(from);
  lines.push(text.slice(from));
  return { text, lines, starts };
}
var lineOf = (source, line) => source.lines[line - 1] ?? "";
function lineRange(source, line) {
  const text = lineOf(source, line);
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}
function pieceRange(source, piece) {
  const lines = piece.text.trimEnd().split("\n");
  const first = (lines[0] ?? "").trim();
  const line = anchored(source, piece.line, first);
  const column = Math.max(0, lineOf(source, line).lastIndexOf(first)) + 1;
  if (lines.length === 1)
    return inside(source, { line, column, endLine: line, endColumn: column + first.length });
  const last2 = (lines.at(-1) ?? "").trim();
  const endLine = anchored(source, line + lines.length - 1, last2);
  const endColumn = Math.max(0, lineOf(source, endLine).lastIndexOf(last2)) + 1 + last2.length;
  return inside(source, { line, column, endLine: Math.max(line, endLine), endColumn });
}
function anchored(source, line, words3) {
  const near = [0, 1, -1, 2, -2].find((by) => lineOf(source, line + by).includes(words3));
  return Math.min(Math.max(1, line + (near ?? 0)), source.lines.length);
}
function inside(source, { line, column, endLine, endColumn }) {
  const start = Math.min(column, lineOf(source, line).length + 1);
  const end = Math.min(endColumn, lineOf(source, endLine).length + 1);
  return { line, column: start, endLine, endColumn: endLine === line ? Math.max(start, end) : end };
}
function wordsRange(source, piece, words3) {
  const first = anchored(source, piece.line, (piece.text.split("\n", 1)[0] ?? "").trim());
  const last2 = first + countLineEnds(piece.text);
  const wanted = words3.trim();
  const found = wanted === "" ? null : findIn(source, first, last2, wanted, (t) => t);
  return found ?? (wanted === "" ? null : findIn(source, first, last2, wanted, (t) => t.toLowerCase())) ?? pieceRange(source, piece);
}
function findIn(source, first, last2, wanted, fold) {
  const words3 = fold(wanted);
  for (let line = first; line <= last2; line++) {
    const at3 = findWord(fold(lineOf(source, line)), words3);
    if (at3 >= 0)
      return inside(source, { line, column: at3 + 1, endLine: line, endColumn: at3 + 1 + words3.length });
  }
  return null;
}
function findWord(text, words3) {
  const letter = /[\p{L}\p{N}]/u;
  for (let at3 = text.indexOf(words3); at3 >= 0; at3 = text.indexOf(words3, at3 + 1)) {
    const before = text.charAt(at3 - 1);
    const after = text.charAt(at3 + words3.length);
    if (!letter.test(before) && !letter.test(after)) return at3;
  }
  return text.indexOf(words3);
}
function offsetAt(source, line, column) {
  return (source.starts[line - 1] ?? source.text.length) + column - 1;
}
function replaceFix(source, range, insert, label) {
  return {
    label,
    from: offsetAt(source, range.line, range.column),
    to: offsetAt(source, range.endLine, range.endColumn),
    insert
  };
}
function countLineEnds(text) {
  let count2 = 0;
  for (let at3 = text.indexOf("\n"); at3 >= 0; at3 = text.indexOf("\n", at3 + 1)) count2++;
  return count2;
}

// scenarios/format/blocks.ts
function readBlocks(text, firstLine) {
  return withLines(new w().blockTokens(text, []), firstLine);
}
function withLines(tokens, firstLine) {
  const blocks = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.type !== "space" && token.type !== "def" && token.type !== "checkbox" && token.type !== "hr")
      blocks.push({ token, line });
    line += countLineEnds(token.raw);
  }
  return blocks;
}
function listItems(list, firstLine) {
  let line = firstLine;
  return list.items.map((item) => {
    const at3 = line;
    line += countLineEnds(item.raw);
    return { item, line: at3 };
  });
}
var isHeading = (token) => token.type === "heading";
var isParagraph = (token) => token.type === "paragraph" || token.type === "text";
var isQuote = (token) => token.type === "blockquote";
var isList = (token) => token.type === "list";
var isTable = (token) => token.type === "table";

// scenarios/problems/nearest-name.ts
function nearestName(word, names2) {
  const wanted = word.trim().toLowerCase().slice(0, LONGEST);
  if (wanted === "") return null;
  let best2 = null;
  let bestDistance = Infinity;
  for (const name of names2) {
    const known2 = name.toLowerCase();
    const longer = Math.max(wanted.length, known2.length);
    const allowed = Math.floor(longer / 3) + (longer < 3 ? 1 : 0);
    let distance = Infinity;
    if (Math.abs(wanted.length - known2.length) <= allowed) distance = editDistance(wanted, known2);
    if (distance > allowed) {
      const begins = wanted.length >= 4 && (known2.startsWith(wanted) || wanted.startsWith(known2)) && known2.length >= 4;
      distance = begins ? allowed : Infinity;
    }
    if (distance < bestDistance) {
      bestDistance = distance;
      best2 = name;
    }
  }
  return best2;
}
var LONGEST = 80;
function editDistance(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_2, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

// scenarios/format/slugs.ts
var NOT_IN_SLUGS = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;
function slugOf(heading) {
  const words3 = heading.includes("](") ? heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1") : heading;
  const lower = words3.trim().toLowerCase();
  return (/^[a-z0-9 -]*$/.test(lower) ? lower : lower.replace(NOT_IN_SLUGS, "")).replaceAll(" ", "-");
}
var Slugger = class {
  #given = /* @__PURE__ */ new Map();
  next(heading) {
    const plain = slugOf(heading);
    let slug = plain;
    let count2 = this.#given.get(plain) ?? 0;
    while (this.#given.has(slug)) slug = `${plain}-${++count2}`;
    this.#given.set(plain, count2);
    this.#given.set(slug, this.#given.get(slug) ?? 0);
    return slug;
  }
};

// scenarios/format/links.ts
var END = /(?:\*\*end\*\*|(?:→|->)\s*end)\s*\.?\s*$/i;
var ARROW = /(?:→|->)\s*([^→\])]+)$/;
var ARROW_WORDS = /^(?:→|->|➡|⟶|>|…|\.\.\.)*$/;
function findWayOn(text) {
  const open2 = text.lastIndexOf("](");
  const start = open2 < 0 ? -1 : openingBracket(text, open2);
  const close = open2 < 0 ? -1 : text.indexOf(")", open2);
  const end = END.exec(text);
  if (end && end.index > open2)
    return { before: text.slice(0, end.index).trim(), words: "", after: "", to: { kind: "end" } };
  if (start >= 0 && close >= 0) {
    const words3 = text.slice(start + 1, open2).trim();
    return {
      before: text.slice(0, start).trim(),
      words: ARROW_WORDS.test(words3) ? "" : words3,
      after: text.slice(close + 1).trim(),
      to: { kind: "link", written: destination(text.slice(open2 + 2, close)) }
    };
  }
  const arrow = ARROW.exec(text);
  if (!arrow) return null;
  const written2 = (arrow[1] ?? "").trim();
  const to = /^menu\.?$/i.test(written2) ? { kind: "menu" } : { kind: "words", written: written2 };
  return { before: text.slice(0, arrow.index).trim(), words: "", after: "", to };
}
function openingBracket(text, closing) {
  let depth = 0;
  for (let at3 = closing; at3 >= 0; at3--) {
    if (text[at3] === "]") depth++;
    else if (text[at3] === "[" && --depth === 0) return at3;
  }
  return -1;
}
function destination(written2) {
  const plain = written2.trim().replace(/^<(.*)>$/, "$1").replace(/\s+["'(].*$/, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
function resolveWayOn(to, session, piece, desk) {
  if (to.kind === "menu" || to.kind === "end") return to;
  const slug = to.kind === "words" ? slugOf(to.written) : to.written.replace(/^#/, "").toLowerCase();
  const found = desk.places.beat(slug, session);
  if (found && (to.kind === "words" || to.written.startsWith("#"))) return found;
  const nearest = found ? slug : desk.places.nearest(to.written, session);
  const shown2 = to.written;
  const range = wordsRange(desk.source, piece, shown2);
  const exact = range.endColumn - range.column === shown2.length && range.line === range.endLine;
  desk.add({
    code: "link-to-nowhere",
    range,
    message: shown2 === "" || shown2 === "#" ? "This link leads nowhere yet." : `No beat is called "${shown2}".`,
    hint: nearest === null ? "A link leads to a heading of the second level: `## What put her off` is `#what-put-her-off`." : `Did you mean \`#${nearest}\`?`,
    fix: nearest === null || !exact || shown2 === "" ? null : to.kind === "words" ? replaceFix(
      desk.source,
      { ...range, column: arrowColumn(desk, range.line, range.column) },
      `[\u2192](#${nearest})`,
      `Link to #${nearest}`
    ) : replaceFix(desk.source, range, `#${nearest}`, `Change to #${nearest}`)
  });
  return { kind: "nowhere", written: to.written };
}
function arrowColumn(desk, line, column) {
  const before = (desk.source.lines[line - 1] ?? "").slice(0, column - 1);
  const arrow = Math.max(before.lastIndexOf("\u2192"), before.lastIndexOf("->"));
  return arrow < 0 ? column : arrow + 1;
}

// scenarios/format/names.ts
var ELEMENTS = new Map(
  CRITERIA.flatMap(
    (c) => [...c.elements, ...c.weak === null ? [] : [c.weak]].map(
      (element) => [element, { criterion: c.name, element }]
    )
  )
);
var ELEMENT_NAMES = [...ELEMENTS.keys()];
var CRITERION_NAMES = CRITERIA.map((c) => c.name);
var CRITERION = new Map(CRITERIA.map((c) => [c.name, c]));
var SLIP_NAMES = new Set(SLIPS);
var SAFETY_NAMES = new Set(SAFETY_ACTS);
var GATE_SLIP_NAMES = new Set(GATE_SLIPS);
var CLIENT_ACTS = new Set(CRITERIA.flatMap((c) => c.clientActs));
function isClientAct(ref2) {
  return CLIENT_ACTS.has(ref2.element);
}
function tidy(words3) {
  const plain = /[^a-z ]/.test(words3) ? words3.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑–]/g, "-").replace(/\s+/g, " ") : words3.replace(/ {2,}/g, " ");
  return plain.trim().replace(/\.$/, "");
}
function findElement(written2) {
  const name = tidy(written2);
  const ref2 = ELEMENTS.get(name);
  if (ref2) return { found: ref2 };
  const colon = written2.indexOf(":");
  if (colon < 0) return { unknown: "element", words: written2, nearest: nearestName(name, ELEMENT_NAMES) };
  const before = written2.slice(0, colon).trim();
  const after = written2.slice(colon + 1).trim();
  const criterion2 = CRITERION.get(tidy(before));
  if (!criterion2)
    return { unknown: "criterion", words: before, nearest: nearestName(before, CRITERION_NAMES) };
  const own = ELEMENTS.get(tidy(after));
  if (own?.criterion === criterion2.name) return { found: own };
  if (own) return { unknown: "element", words: written2, nearest: `${own.criterion}: ${own.element}` };
  const names2 = criterion2.weak === null ? criterion2.elements : [...criterion2.elements, criterion2.weak];
  return { unknown: "element", words: after, nearest: nearestName(after, names2) };
}
function findOwnElement(written2, own) {
  if (own.length === 0) return null;
  const name = tidy(written2);
  for (const { name: criterion2, elements } of own) {
    const element = elements.find((e) => name === e || name === `${criterion2}: ${e}`);
    if (element !== void 0) return { criterion: criterion2, element };
  }
  return null;
}
function findCriterion(written2) {
  return CRITERION.get(tidy(written2))?.name ?? null;
}
function findSlip(written2) {
  const words3 = tidy(written2);
  return SLIP_NAMES.has(words3) ? words3 : null;
}
function findPlanField(written2) {
  const words3 = tidy(written2);
  return PLAN_FIELDS.find((f) => f.name === words3 || f.element === words3)?.name ?? null;
}
function findPlanElement(written2) {
  const words3 = tidy(written2);
  return PLAN_FIELDS.find((f) => f.element === words3 || f.name === words3)?.element ?? null;
}
var PLAN_WORDS = [...new Set(PLAN_FIELDS.flatMap((f) => [f.name, f.element]))];

// scenarios/format/marks.ts
var BOLD = /^\*\*([^*]+)\*\*\s*/;
var OPENING2 = /^opening ([a-z])$/;
var MARK_WORDS = [
  "if",
  "otherwise",
  "opening a",
  "thinks",
  "ambivalent",
  "opposed",
  "risk cue",
  "shows",
  "names",
  "end"
];
function splitAtMarks(text, line) {
  if (!text.includes("\n")) return [{ text, line }];
  const pieces = [];
  let at3 = line;
  for (const words3 of text.split("\n")) {
    const before = pieces.at(-1);
    if (before && !STARTS_A_PIECE.test(words3)) before.text += `
${words3}`;
    else pieces.push({ text: words3, line: at3 });
    at3++;
  }
  return pieces;
}
var STARTS_A_PIECE = /^\s*(?:\*\*(?:if\b|otherwise\b|opening [a-z]\b|thinks\b|ambivalent\b|opposed\b|risk cue\b|shows?\b|slips?\b|names\b|end\*\*|why\b|agreed\b|[^*\n]{1,40}:\*\*)|\[(?:→|->)\]\(|→)/i;
function readMarks(piece, desk) {
  const marks = {
    when: null,
    opening: null,
    thinks: false,
    stance: null,
    riskCue: false,
    speaker: null,
    text: piece.text.trim()
  };
  for (let bold = BOLD.exec(marks.text); bold; bold = BOLD.exec(marks.text)) {
    const inside2 = (bold[1] ?? "").trim();
    const after = marks.text.slice(bold[0].length);
    if (/^if\b/i.test(inside2) && !/^if\b.*[,.!?…]$/is.test(inside2)) {
      const written2 = inside2.replace(/^if\s*/i, "");
      const condition = written2 === "" ? after : written2.endsWith(":") || after.startsWith(":") ? `${written2}${after.startsWith(":") ? "" : " "}${after}` : `${written2}: ${after}`;
      if (marks.when !== null) twoConditions(piece, desk);
      const { when, rest } = desk.conditionAndRest(condition.trim(), piece);
      marks.when = when;
      marks.text = rest;
      continue;
    }
    const colon = inside2.endsWith(":") || after.startsWith(":");
    const name = tidy(inside2.replace(/:$/, ""));
    if (!colon && name !== "otherwise") return marks;
    const text = after.replace(/^:/, "").trim();
    const opening = OPENING2.exec(name);
    if (name === "otherwise") marks.when = "otherwise";
    else if (opening) marks.opening = opening[1] ?? null;
    else if (name === "thinks") marks.thinks = true;
    else if (name === "ambivalent" || name === "opposed") marks.stance = name;
    else if (name === "risk cue") marks.riskCue = true;
    else if (marks.speaker !== null) return marks;
    else {
      marks.speaker = inside2.replace(/:$/, "").replace(/\s+/g, " ").trim();
      looksLikeAMark(marks.speaker, name, piece, desk);
    }
    marks.text = text;
  }
  return marks;
}
function twoConditions(piece, desk) {
  desk.add({
    code: "unknown-condition",
    range: pieceRange(desk.source, piece),
    message: "A line can have one `if` only.",
    hint: "Join what is asked with `and`: `**if** trust at least 6 and plan has when: \u2026`."
  });
}
function looksLikeAMark(speaker, name, piece, desk) {
  const known2 = [desk.header.client.name, ...desk.header.people].some((p) => tidy(p) === name);
  const nearest = known2 || /^[A-Z]/.test(speaker) ? null : nearestName(name, MARK_WORDS) ?? (/^opening\b/.test(name) ? "opening a" : null);
  if (nearest === null) return;
  desk.add({
    code: "unknown-mark",
    range: wordsRange(desk.source, piece, speaker),
    message: `"${speaker}" is taken for the name of somebody who speaks.`,
    hint: `Did you mean \`${nearest}:\`? A speaker's name begins with a capital letter.`
  });
}

// scenarios/format/words.ts
function emphasisedWords(text) {
  const mark = text[0];
  if (mark !== "*" && mark !== "_" || text.length < 3 || text.at(-1) !== mark) return null;
  const inside2 = text.slice(1, -1);
  const plain = inside2.replace(/\\./g, "").replaceAll(mark + mark, "");
  return plain.includes(mark) || inside2.startsWith(mark) || inside2.endsWith(mark) || inside2.trim() !== inside2 ? null : inside2;
}
function oneLine(text) {
  return text.includes("\n") ? text.replace(/\s*\n\s*/g, " ").trim() : text.trim();
}
function splitList(words3) {
  return oneLine(words3).split(",").map((w2) => w2.trim()).filter((w2) => w2 !== "");
}
function unquoted(text) {
  const plain = text.trim();
  if (plain.length < 2) return plain;
  const pair = `${plain[0]}${plain.at(-1)}`;
  return pair === '""' || pair === "\u201C\u201D" || pair === "\u201E\u201C" || pair === "\xAB\xBB" ? plain.slice(1, -1).trim() : plain;
}
function asParagraph(text) {
  const number = /^\d+(?=[.)](?:\s|$))/.exec(text)?.[0];
  if (number !== void 0) return `${number}\\${text.slice(number.length)}`;
  return /^(?:[-+](?:\s|$)|#{1,6}(?:\s|$)|>|~~~|```|=+\s*$|\*\s|\||(?:[-*_]\s*){3,}$)/.test(text) ? `\\${text}` : text;
}

// scenarios/format/lines.ts
var Script = class {
  constructor(session, desk) {
    this.session = session;
    this.desk = desk;
  }
  session;
  desk;
  lines = [];
  onward = [];
  /** Replies, a plan or an onward link have been read: a line after them is never said. */
  linesAreOver = false;
  /** The piece before this one was an `if` or an `otherwise` that another may follow. */
  #chain = null;
  /** Something else than a paragraph stands here: an `otherwise` after it has no `if`. */
  breakChain() {
    this.#chain = null;
  }
  quote(token, line) {
    for (const block of withLines(token.tokens, line)) {
      if (!isParagraph(block.token)) {
        this.desk.add({
          code: "stray-text",
          range: pieceRange(this.desk.source, {
            text: block.token.raw.split("\n")[0] ?? "",
            line: block.line
          }),
          message: "Only paragraphs can be said; this is left out.",
          hint: "Write what is said as plain paragraphs after `>`."
        });
        continue;
      }
      for (const piece of splitAtMarks(block.token.text, block.line)) {
        if (this.#tag(piece)) continue;
        const marks = readMarks(piece, this.desk);
        if (!this.#goesOn(piece, marks)) this.#spoken(piece, marks);
      }
    }
  }
  paragraph(text, line) {
    for (const piece of splitAtMarks(text, line)) {
      if (this.#tag(piece)) continue;
      const marks = readMarks(piece, this.desk);
      if (!this.#goesOn(piece, marks)) this.#narration(piece, marks);
    }
  }
  /** `**shows** act, act` and `**names** obstacle` belong to the line just before them. */
  #tag(piece) {
    const tag2 = /^\s*\*\*(shows?|names):?\*\*:?\s*([\s\S]*)$/i.exec(piece.text);
    if (!tag2) return false;
    const line = this.lines.at(-1);
    const words3 = (tag2[2] ?? "").trim();
    if (!line) {
      this.desk.add({
        code: "nothing-to-mark",
        range: pieceRange(this.desk.source, piece),
        message: `No line stands before this \`${(tag2[1] ?? "").toLowerCase()}\`.`,
        hint: "It marks the line of the client just above it."
      });
    } else if (tag2[1]?.toLowerCase() === "names") line.names = this.#obstacle(words3, piece);
    else line.acts = [...line.acts, ...this.#acts(words3, piece)];
    return true;
  }
  #acts(words3, piece) {
    return splitList(words3).flatMap((written2) => {
      const looked = findElement(written2);
      if ("unknown" in looked) {
        const code = looked.unknown === "criterion" ? "unknown-criterion" : "unknown-element";
        this.desk.unknown(
          code,
          piece,
          looked.words,
          `"${looked.words}" is not an act that a client can show.`,
          looked.nearest
        );
        return [];
      }
      if (isClientAct(looked.found)) return [looked.found];
      this.desk.add({
        code: "practitioner-act-on-a-line",
        range: wordsRange(this.desk.source, piece, written2),
        message: `"${looked.found.element}" is something the practitioner does, so a line of the client cannot show it.`,
        hint: `The client's own acts are ${CLIENT_ACT_LIST}. Tag the reply that asks for this.`
      });
      return [];
    });
  }
  #obstacle(words3, piece) {
    const { obstacles } = this.desk;
    const wanted = tidy(words3);
    const found = obstacles.find((o) => tidy(o) === wanted) ?? obstacles.find((o) => wanted.length >= 4 && (tidy(o).includes(wanted) || wanted.includes(tidy(o)))) ?? nearestName(words3, obstacles);
    if (found !== null && found !== void 0) return found;
    this.desk.unknown(
      "unknown-obstacle",
      piece,
      words3,
      `"${words3}" is not an obstacle in the table of the week.`,
      null,
      obstacles.length === 0 ? "Obstacles stand in the table under `# The week`." : `The table has ${obstacles.map((o) => `"${o}"`).join(", ")}.`
    );
    return null;
  }
  #goesOn(piece, marks) {
    const way = findWayOn(marks.text);
    if (!way || way.after.replace(/[.]/g, "") !== "" || way.before !== "" && !/^go on:?$/i.test(way.before))
      return false;
    const range = pieceRange(this.desk.source, piece);
    this.#otherwise(marks.when, "onward", piece);
    this.onward.push({ to: resolveWayOn(way.to, this.session, piece, this.desk), when: marks.when, range });
    this.linesAreOver = true;
    return true;
  }
  #spoken(piece, marks) {
    const client = marks.speaker === null || tidy(marks.speaker) === tidy(this.desk.header.client.name);
    this.#line(piece, marks, marks.thinks ? "thought" : "speech", client ? null : marks.speaker, marks.text);
  }
  #narration(piece, marks) {
    const emphasised = emphasisedWords(marks.text);
    if (emphasised === null && marks.text !== "") {
      this.desk.add({
        code: "narration-not-emphasised",
        range: pieceRange(this.desk.source, piece),
        message: "Nobody says this paragraph, so it is shown as narration.",
        hint: "Put `> ` before what the client says, or `*` around what only happens."
      });
    }
    const spoken2 = emphasised === null && (marks.speaker !== null || marks.thinks);
    if (spoken2) this.#spoken(piece, marks);
    else this.#line(piece, marks, "narration", null, emphasised ?? asParagraph(oneLine(marks.text)));
  }
  #line(piece, marks, kind, speaker, written2) {
    const { desk } = this;
    const range = pieceRange(desk.source, piece);
    const text = oneLine(written2);
    if (text === "") {
      const unread = marks.when !== null && marks.when !== "otherwise" && marks.when.any.length === 0;
      if (!unread)
        desk.add({
          code: "line-without-words",
          range,
          message: "Nothing is said here.",
          hint: "Write the words after the mark."
        });
      if (!unread) return;
    }
    if (this.linesAreOver) {
      desk.add({
        code: "line-after-replies",
        range,
        message: "This stands after the replies or the way on, so it is said before them.",
        hint: "Move it above them, or into the beat that follows."
      });
    }
    this.#otherwise(marks.when, kind === "thought" ? null : "lines", piece);
    this.lines.push({
      kind,
      speaker,
      text,
      when: marks.when,
      opening: marks.opening,
      stance: marks.stance,
      acts: [],
      names: null,
      riskCue: marks.riskCue,
      range
    });
  }
  /** Keeps the run of `if`s that an `otherwise` ends. */
  #otherwise(when, place, piece) {
    if (when === "otherwise" && this.#chain !== (place ?? "lines")) {
      this.desk.add({
        code: "otherwise-without-if",
        range: pieceRange(this.desk.source, piece),
        message: "This `otherwise` has no `if` just before it.",
        hint: "It ends a run of `**if** \u2026:` lines; anything else between them breaks the run."
      });
    }
    this.#chain = when === null || when === "otherwise" ? null : place ?? "lines";
  }
};
var CLIENT_ACT_LIST = ELEMENT_NAMES.filter((e) => {
  const found = findElement(e);
  return "found" in found && isClientAct(found.found);
}).join(", ");

// scenarios/format/placeholders.ts
var PLACEHOLDERS = [
  "client",
  "done",
  "planned",
  "missed",
  "first miss",
  "first done",
  "cause",
  "plan what",
  "plan when",
  "plan where",
  "record"
];
var BRACES = /\{([^{}\n]{0,40})\}/g;
function placeholdersIn(text) {
  return text.includes("{") ? [...text.matchAll(BRACES)].map((m) => m[1] ?? "") : [];
}

// scenarios/format/tables.ts
function tableName(table) {
  return tidy(table.header[0]?.text ?? "");
}
function readRows(table, line, columns, desk) {
  const found = table.header.map((cell) => {
    const name = tidy(cell.text);
    const column = columns.find(
      (c) => name === c || name.startsWith(c) && !/[a-z]/.test(name.charAt(c.length))
    );
    if (column === void 0 && name !== "") {
      desk.unknown(
        "unknown-column",
        { text: cell.text, line },
        cell.text,
        `"${cell.text}" is not a column of this table, so it is left out.`,
        nearestName(name, columns),
        `Its columns are ${columns.join(", ")}.`
      );
    }
    return column ?? null;
  });
  return table.rows.map((cells, index2) => ({
    line: line + 2 + index2,
    cells: Object.fromEntries(
      cells.flatMap((cell, i) => {
        const column = found[i];
        return column === null || column === void 0 ? [] : [[column, oneLine(cell.text)]];
      })
    )
  }));
}
function splitCell(cell) {
  const parts = [];
  for (const match of cell.matchAll(/"([^"]*)"|“([^”]*)”|([^;"“]+)/g)) {
    const part = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (part !== "") parts.push(part);
  }
  return parts;
}

// scenarios/format/plan-table.ts
function readPlanTable(table, line, desk) {
  const boxes = {};
  const worksAgainst = [];
  table.rows.forEach((row, index2) => {
    const name = row[0]?.text ?? "";
    const text = oneLine(row[1]?.text ?? "");
    const field = findPlanField(name);
    if (field !== null) {
      const key = PLAN_FIELDS.find((f) => f.name === field)?.key;
      if (key && text !== "") boxes[key] = text;
    } else if (tidy(name) === "works against") worksAgainst.push(...splitCell(text));
    else {
      desk.unknown(
        "unknown-plan-box",
        { text: name, line: line + 2 + index2 },
        name,
        `"${name}" is not a box of the plan.`,
        nearestName(name, [...PLAN_WORDS, "works against"]),
        "The boxes are what, when, where, how much, why, if difficult and record; `works against` lists steps that undo the task."
      );
    }
  });
  const first = lineRange(desk.source, line);
  const last2 = lineRange(desk.source, line + 1 + table.rows.length);
  const ordered = Object.fromEntries(
    PLAN_FIELDS.flatMap(({ key }) => boxes[key] === void 0 ? [] : [[key, boxes[key]]])
  );
  return {
    boxes: ordered,
    worksAgainst,
    range: { ...first, endLine: last2.endLine, endColumn: last2.endColumn }
  };
}

// scenarios/format/reply-notes.ts
function emptyNotes() {
  return {
    shows: [],
    slips: [],
    safety: [],
    gateSlips: [],
    why: null,
    agreed: [],
    clientChanges: null,
    counts: [],
    when: null,
    also: [],
    minutes: 0,
    model: false
  };
}
var NOTE = /^(?:\*\*([^*]+)\*\*:?|(safety slips?|shows?|slips?|why|agreed|client|counts?|if|also|time|model|safety)\b:?)\s*([\s\S]*)$/i;
var PLURALS = /* @__PURE__ */ new Map([
  ["show", "shows"],
  ["slips", "slip"],
  ["safety slips", "safety slip"],
  ["count", "counts"]
]);
function readNote(piece, notes, desk) {
  const words3 = piece.text.trim();
  const match = NOTE.exec(words3);
  const bold = match?.[1]?.replace(/:$/, "").trim();
  const name = tidy(bold ?? match?.[2] ?? "");
  const known2 = noteName(name);
  if (known2 !== null) return READERS2[known2](oneLine(match?.[3] ?? ""), piece, notes, desk);
  const inside2 = bold === void 0 ? null : NOTE.exec(bold);
  const insideName = inside2 ? noteName(tidy(inside2[2] ?? "")) : null;
  if (inside2 && insideName !== null)
    return READERS2[insideName](oneLine(`${inside2[3] ?? ""} ${match?.[3] ?? ""}`), piece, notes, desk);
  const first = bold ?? words3.split(/\s/)[0] ?? "";
  desk.unknown(
    "unknown-reply-note",
    piece,
    first,
    first === "" ? "This note says nothing." : `"${first}" is not a note that a reply can have.`,
    nearestName(first, NOTE_NAMES),
    `A note begins with one of ${NOTE_NAMES.join(", ")}.`
  );
}
function noteName(name) {
  return Object.hasOwn(READERS2, name) ? name : PLURALS.get(name) ?? null;
}
var READERS2 = {
  shows(words3, piece, notes, desk) {
    for (const written2 of listed(words3, "what it shows", piece, desk)) {
      const own = findOwnElement(written2, desk.header.own ?? []);
      if (own) {
        notes.own = [...notes.own ?? [], own];
        continue;
      }
      const looked = findElement(written2);
      if ("unknown" in looked) {
        const code = looked.unknown === "criterion" ? "unknown-criterion" : "unknown-element";
        const slip2 = findSlip(written2) !== null;
        const otherwise = slip2 ? "This is a slip: write `**slip**` for it." : "The elements are listed in the format page, to copy from.";
        desk.unknown(
          code,
          piece,
          looked.words,
          `"${looked.words}" is not an element that a reply can show.`,
          slip2 ? null : looked.nearest,
          otherwise
        );
      } else if (isClientAct(looked.found)) {
        desk.add({
          code: "client-act-on-a-reply",
          range: wordsRange(desk.source, piece, written2),
          message: `"${looked.found.element}" is something the client does, so a reply cannot show it.`,
          hint: `Write \`**shows** ${looked.found.element}\` below the client's line that does it, in the beat this reply leads to.`
        });
      } else notes.shows.push(looked.found);
    }
  },
  slip(words3, piece, notes, desk) {
    for (const written2 of listed(words3, "the slip", piece, desk)) {
      const slip2 = findSlip(written2);
      if (slip2) notes.slips.push(slip2);
      else
        desk.unknown(
          "unknown-slip",
          piece,
          written2,
          `"${written2}" is not one of the slips.`,
          nearestName(written2, SLIPS),
          "The slips are listed in the format page, to copy from."
        );
    }
  },
  why(words3, _piece, notes) {
    if (words3 !== "") notes.why = notes.why === null ? words3 : `${notes.why} ${words3}`;
  },
  agreed(words3, piece, notes, desk) {
    const [, box = "", text = ""] = /^([^:]*)(?::\s*(.*))?$/.exec(words3) ?? [];
    const field = tidy(box) === "size" ? "size" : findPlanField(box);
    if (field === null) {
      desk.unknown(
        "unknown-plan-box",
        piece,
        box,
        `"${box}" is not something that can be agreed.`,
        nearestName(box, [...PLAN_WORDS, "size"]),
        "Agree what, when, where, how much, why, if difficult, record or size: `**agreed** when: days off`."
      );
    } else if (field === "size") {
      const size = SIZES.find((s) => s === tidy(text));
      if (size) notes.agreed.push({ field, text: size });
      else
        desk.unknown(
          "unknown-plan-box",
          piece,
          text,
          `"${text}" is not a size of step.`,
          nearestName(text, SIZES),
          "A step is small, planned or too big."
        );
    } else if (text === "") {
      desk.add({
        code: "line-without-words",
        range: pieceRange(desk.source, piece),
        message: `Nothing is agreed about ${field} here.`,
        hint: `For example \`**agreed** ${field}: \u2026\`.`
      });
    } else notes.agreed.push({ field, text });
  },
  client(words3, piece, notes, desk) {
    notes.clientChanges ??= [];
    for (const written2 of listed(words3, "what changes", piece, desk)) {
      const change = readChange(written2, piece, desk);
      if (change === null) continue;
      const value = CLIENT_VALUES.find((v2) => v2 === change.name);
      if (value) notes.clientChanges.push({ value, by: change.by });
      else
        desk.unknown(
          "unknown-client-value",
          piece,
          change.name,
          `"${change.name}" is not something a client holds.`,
          nearestName(change.name, CLIENT_VALUES),
          `A client holds ${CLIENT_VALUES.join(", ")}.`
        );
    }
  },
  counts(words3, piece, notes, desk) {
    const { counters } = desk.header;
    for (const written2 of listed(words3, "what is counted", piece, desk)) {
      const change = readChange(/[+\-−–]?\s*\d+$/.test(written2) ? written2 : `${written2} +1`, piece, desk);
      if (change === null) continue;
      if (counters.includes(change.name)) notes.counts.push({ counter: change.name, by: change.by });
      else
        desk.unknown(
          "unknown-counter",
          piece,
          change.name,
          `No counter is called "${change.name}".`,
          nearestName(change.name, counters),
          `Name it in the header: \`counters: [${change.name}]\`.`
        );
    }
  },
  if(words3, piece, notes, desk) {
    notes.when = desk.condition(words3.replace(/:$/, ""), piece);
  },
  also(words3, piece, notes, desk) {
    const text = unquoted(words3);
    if (text === "")
      desk.add({
        code: "reply-without-words",
        range: pieceRange(desk.source, piece),
        message: "The other wording has no words.",
        hint: 'For example `**also** "Or said like this"`.'
      });
    else notes.also.push(text);
  },
  time(words3, piece, notes, desk) {
    const minutes = /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:min(?:ute)?s?)?\.?$/i.exec(words3)?.[1];
    if (minutes === void 0 || Number(minutes) > 30)
      desk.add({
        code: "amount-unreadable",
        range: wordsRange(desk.source, piece, words3),
        message: `"${words3}" is not a time of up to 30 minutes.`,
        hint: "For example `**time** 2 minutes`."
      });
    else notes.minutes += Number(minutes);
  },
  model(_words, _piece, notes) {
    notes.model = true;
  },
  safety(words3, piece, notes, desk) {
    for (const written2 of listed(words3, "the safety act", piece, desk)) {
      const act = tidy(written2);
      if (SAFETY_NAMES.has(act)) notes.safety.push(act);
      else
        desk.unknown(
          "unknown-safety-act",
          piece,
          written2,
          `"${written2}" is not one of the safety acts.`,
          nearestName(act, SAFETY_ACTS),
          `They are ${SAFETY_ACTS.join(", ")}.`
        );
    }
  },
  "safety slip"(words3, piece, notes, desk) {
    for (const written2 of listed(words3, "the safety slip", piece, desk)) {
      const slip2 = tidy(written2);
      if (GATE_SLIP_NAMES.has(slip2)) notes.gateSlips.push(slip2);
      else
        desk.unknown(
          "unknown-safety-act",
          piece,
          written2,
          `"${written2}" is not one of the safety slips.`,
          nearestName(slip2, GATE_SLIPS),
          `They are ${GATE_SLIPS.join(", ")}.`
        );
    }
  }
};
var NOTE_NAMES = Object.keys(READERS2);
function listed(words3, what, piece, desk) {
  const list = splitList(words3);
  if (list.length === 0)
    desk.add({
      code: "line-without-words",
      range: pieceRange(desk.source, piece),
      message: `This note does not say ${what}.`,
      hint: null
    });
  return list;
}
function readChange(written2, piece, desk) {
  const [, name, sign, amount] = /^(.+?)\s*([+\-−–])\s*(\d{1,2})$/.exec(written2) ?? [];
  if (name !== void 0 && amount !== void 0 && Number(amount) <= 10)
    return { name: tidy(name), by: sign === "+" ? Number(amount) : 0 - Number(amount) };
  desk.add({
    code: "amount-unreadable",
    range: wordsRange(desk.source, piece, written2),
    message: `"${written2}" does not say by how much.`,
    hint: "For example `trust +1` or `opposition -2`, by at most 10."
  });
  return null;
}

// scenarios/format/replies.ts
function readReply(item, line, number, session, desk) {
  const notes = emptyNotes();
  const blocks = withLines(item.tokens, line);
  const first = blocks[0];
  let said = { text: "", line };
  for (const block of blocks) {
    const { token } = block;
    if (isList(token)) {
      for (const note2 of listItems(token, block.line)) readNoteItem(note2.item, note2.line, notes, desk);
    } else if (isParagraph(token)) {
      const pieces = splitAtMarks(token.text, block.line);
      if (block === first && pieces[0]) said = pieces.shift() ?? said;
      for (const piece of pieces) readNote(piece, notes, desk);
    } else strayBlock(block.line, token.raw, desk);
  }
  const range = { ...pieceRange(desk.source, { text: item.raw, line }) };
  const { text, to } = readSaid(said, session, desk);
  return { number, text, to, ...notes, range };
}
function readNoteItem(item, line, notes, desk) {
  for (const block of withLines(item.tokens, line)) {
    if (isParagraph(block.token)) {
      for (const piece of splitAtMarks(block.token.text, block.line)) readNote(piece, notes, desk);
    } else strayBlock(block.line, block.token.raw, desk);
  }
}
function readSaid(said, session, desk) {
  const way = findWayOn(said.text);
  const words3 = way ? oneLine(`${way.before} ${way.after}`) : oneLine(said.text);
  const text = unquoted(words3 === "" && way ? way.words : words3);
  if (text === "") {
    desk.add({
      code: "reply-without-words",
      range: pieceRange(desk.source, said),
      message: "This reply says nothing.",
      hint: 'A reply is `- "What you say" [\u2192](#where-it-leads)`.'
    });
  }
  if (way) return { text, to: resolveWayOn(way.to, session, said, desk) };
  desk.add({
    code: "reply-without-a-link",
    range: pieceRange(desk.source, said),
    message: "This reply leads nowhere.",
    hint: "End it with a link to the heading of the beat that follows: `[\u2192](#what-put-her-off)`."
  });
  return { text, to: { kind: "nowhere", written: "" } };
}
function strayBlock(line, raw, desk) {
  desk.add({
    code: "stray-text",
    range: pieceRange(desk.source, { text: raw.split("\n")[0] ?? "", line }),
    message: "A reply holds its words, its link and a list of notes; this is left out.",
    hint: null
  });
}

// scenarios/format/beats.ts
function readBeat(beat, session, desk) {
  const script = new Script(session, desk);
  const replies = [];
  let plan = null;
  for (const block of beat.blocks) {
    const { token, line } = block;
    if (isQuote(token)) script.quote(token, line);
    else if (isParagraph(token)) script.paragraph(token.text, line);
    else if (isList(token)) {
      script.breakChain();
      script.linesAreOver = true;
      for (const { item, line: at3 } of listItems(token, line))
        replies.push(readReply(item, at3, replies.length + 1, session, desk));
    } else if (isTable(token) && tableName(token) === "plan") {
      script.breakChain();
      script.linesAreOver = true;
      plan ??= readPlanTable(token, line, desk);
    } else strayInBeat(block, desk);
  }
  for (const line of script.lines) checkPlaceholders(line.text, line.range.line, line.range.endLine, desk);
  for (const reply of replies) {
    for (const text of [reply.text, ...reply.also])
      checkPlaceholders(text, reply.range.line, reply.range.endLine, desk);
  }
  return {
    slug: beat.slug,
    title: beat.title,
    lines: script.lines,
    replies,
    plan,
    onward: script.onward,
    range: lineRange(desk.source, beat.line)
  };
}
function checkPlaceholders(text, line, endLine, desk) {
  for (const name of placeholdersIn(text)) {
    if (PLACEHOLDERS.includes(name)) continue;
    const piece = { text: "\n".repeat(Math.max(0, endLine - line)), line };
    desk.unknown(
      "unknown-placeholder",
      piece,
      name,
      `{${name}} is not something that can be filled in.`,
      nearestName(name, PLACEHOLDERS),
      `Known are ${PLACEHOLDERS.map((p) => `{${p}}`).join(", ")}.`
    );
  }
}
function strayInBeat({ token, line }, desk) {
  if (token.type === "html") return;
  const day = isTable(token) && tableName(token) === "day";
  desk.add({
    code: "stray-text",
    range: pieceRange(desk.source, { text: token.raw.split("\n")[0] ?? "", line }),
    message: "This is not something a beat can hold, so it is left out.",
    hint: day ? "A table of days belongs under `# The week`." : isHeading(token) ? "A beat is a heading of the second level: `## Opening`." : "A beat holds narration, quotations, replies, a plan table and links onward."
  });
}

// scenarios/checks/ways.ts
var KNOWN = /* @__PURE__ */ new WeakMap();
function waysOf(session) {
  let ways = KNOWN.get(session);
  if (!ways) KNOWN.set(session, ways = readWays(session));
  return ways;
}
function targetsOf(beat) {
  return [...beat.replies.map((r) => r.to), ...beat.onward.map((o) => o.to)];
}
var isMenu = (beat) => beat.replies.length > 0 && beat.onward.length > 0;
function readWays(session) {
  const { beats } = session;
  const index2 = new Map(beats.map((beat, i) => [beat.slug, i]));
  const slugs = beats.map((b) => b.slug);
  const targets = beats.map(targetsOf);
  return {
    beats,
    next: targets.map(
      (to) => to.flatMap((t) => t.kind === "beat" && t.session === session.number ? [index2.get(t.slug) ?? -1] : []).filter((i) => i >= 0)
    ),
    ends: targets.map(
      (to) => to.some((t) => t.kind === "end" || t.kind === "beat" && t.session !== session.number)
    ),
    broken: targets.map((to) => to.some((t) => t.kind === "nowhere")),
    meant: targets.map(
      (to) => to.flatMap((t) => {
        const nearest = t.kind === "nowhere" && t.written !== "" ? nearestName(t.written.replace(/^#/, ""), slugs) : null;
        return nearest === null ? [] : [index2.get(nearest) ?? -1].filter((i) => i >= 0);
      })
    ),
    menus: beats.flatMap((b, i) => isMenu(b) ? [i] : []),
    toMenu: targets.map((to) => to.some((t) => t.kind === "menu")),
    indexOf: (slug) => index2.get(slug) ?? -1
  };
}
function reachable(from, steps) {
  const seen = new Set(from);
  const waiting = [...from];
  for (let at3 = waiting.pop(); at3 !== void 0; at3 = waiting.pop()) {
    for (const to of steps[at3] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}
function startsOf(session, leadsTo, sessions) {
  const ways = waysOf(session);
  if (session.beats.length === 0) return [];
  if (sessions < 2 || session.number !== 2 || leadsTo.length === 0) return [0];
  const starts = leadsTo.flatMap(
    ({ to }) => to.kind === "beat" && to.session === session.number ? [ways.indexOf(to.slug)] : []
  );
  return starts.filter((i) => i >= 0);
}

// scenarios/checks/beat-never-reached.ts
var beatNeverReached = {
  code: "beat-never-reached",
  find: ({ sessions, week }) => sessions.flatMap((session) => {
    const ways = waysOf(session);
    const leads = week?.leadsTo ?? [];
    if (session.number === 2 && leads.some((l3) => l3.to.kind === "nowhere")) return [];
    const steps = ways.next.map((to, i) => [...to, ...ways.meant[i] ?? []]);
    const seen = reachable(startsOf(session, leads, sessions.length), steps);
    if ([...seen].some((i) => ways.broken[i] && (ways.meant[i] ?? []).length === 0)) return [];
    const lost = session.beats.map((_2, i) => i).filter((i) => !seen.has(i));
    const roots = [];
    const told2 = /* @__PURE__ */ new Set();
    const linked = new Set(lost.flatMap((i) => (steps[i] ?? []).filter((to) => to !== i)));
    for (const i of [...lost.filter((l3) => !linked.has(l3)), ...lost]) {
      if (told2.has(i)) continue;
      roots.push(i);
      for (const next2 of reachable([i], steps)) told2.add(next2);
    }
    return roots.map((i) => ({
      range: session.beats[i]?.range ?? session.range,
      message: `No link leads to "${session.beats[i]?.title ?? ""}".`,
      hint: "Link a reply to it, or take it out."
    }));
  })
};

// scenarios/checks/circle-without-an-exit.ts
var circleWithoutAnExit = {
  code: "circle-without-an-exit",
  find: ({ sessions, week }) => sessions.flatMap((session) => {
    const ways = waysOf(session);
    const back = ways.next.map(() => []);
    const steps = ways.next.map((to, i) => ways.toMenu[i] ? [...to, ...ways.menus] : to);
    steps.forEach((to, from) => to.forEach((t) => back[t]?.push(from)));
    const out = session.beats.flatMap(
      (_2, i) => ways.ends[i] || ways.broken[i] || (steps[i] ?? []).length === 0 ? [i] : []
    );
    const free = reachable(out, back);
    const met = reachable(startsOf(session, week?.leadsTo ?? [], sessions.length), steps);
    const told2 = /* @__PURE__ */ new Set();
    return session.beats.flatMap(({ title, range }, i) => {
      if (free.has(i) || !met.has(i) || told2.has(i)) return [];
      const circle = [...reachable([i], steps)];
      for (const beat of [...circle, ...reachable([i], back)]) told2.add(beat);
      const others = circle.filter((b) => b !== i).map((b) => `"${session.beats[b]?.title ?? ""}"`);
      return [
        {
          range,
          message: others.length === 0 ? `"${title}" leads only back to itself.` : `From "${title}" the session can never end: it leads only to ${others.slice(0, 4).join(", ")}${others.length > 4 ? " and on" : ""}.`,
          hint: "Let one of these beats lead out of the circle, or end with `**end**`."
        }
      ];
    });
  })
};

// scenarios/checks/conditions-asked.ts
function conditionsAsked(scenario) {
  const asked3 = [];
  const add = (when, range, session) => {
    if (when !== null && when !== "otherwise") asked3.push({ condition: when, range, session });
  };
  for (const { number, beats } of scenario.sessions) {
    for (const { lines, replies, onward } of beats) {
      for (const { when, range } of lines) add(when, range, number);
      for (const { when, range } of replies) add(when, range, number);
      for (const { when, range } of onward) add(when, range, number);
    }
  }
  for (const { when, range } of scenario.tookAway) add(when, range, null);
  return asked3;
}
function testsIn(condition) {
  return condition.any.flat();
}

// scenarios/checks/counter-never-used.ts
var counterNeverUsed = {
  code: "counter-never-used",
  find: (scenario, { has }) => {
    const { counters, range } = scenario.header;
    if (counters.length === 0 || has("unknown-condition") || has("unknown-counter")) return [];
    const asked3 = new Set(
      conditionsAsked(scenario).flatMap((a) => testsIn(a.condition)).flatMap((t) => t.kind === "counter" ? [t.counter] : [])
    );
    const counted = new Set(
      scenario.sessions.flatMap((s) => s.beats).flatMap((b) => b.replies).flatMap((r) => r.counts.map((c) => c.counter))
    );
    return counters.filter((c) => !asked3.has(c) || !counted.has(c)).map((c) => ({
      range,
      headerKey: "counters",
      words: c,
      message: counted.has(c) ? `Nothing ever asks for the counter "${c}".` : `No reply ever counts "${c}".`,
      hint: counted.has(c) ? `Ask for it (\`**if** ${c} at least 2: \u2026\`), or take it out.` : `Count it on a reply (\`**counts** ${c} +1\`), or take it out.`
    }));
  }
};

// scenarios/format/header-from-script.ts
function fromTheScript(header, body, says) {
  const criteria = says.has("criteria") ? header.criteria : criteriaShown(body);
  const targets = says.has("targets") ? header.targets : criteria.slice(0, 2);
  return { ...header, criteria, targets };
}
function criteriaShown(body) {
  const shown2 = /* @__PURE__ */ new Set();
  for (const { beats } of body.sessions) {
    for (const beat of beats) {
      if (beat.plan) shown2.add("written plan");
      for (const line of beat.lines) for (const act of line.acts) shown2.add(act.criterion);
      for (const reply of beat.replies) for (const element of reply.shows) shown2.add(element.criterion);
    }
  }
  return CRITERION_NAMES.filter((c) => shown2.has(c));
}

// scenarios/checks/criterion-never-shown.ts
var criterionNeverShown = {
  code: "criterion-never-shown",
  find: (scenario, { has }) => {
    if (scenario.sessions.length === 0 || has("unknown-element") || has("unknown-criterion")) return [];
    const shown2 = criteriaShown(scenario);
    return scenario.header.criteria.filter((c) => !shown2.includes(c)).map((c) => ({
      range: scenario.header.range,
      headerKey: "criteria",
      words: c,
      message: `The header assesses ${c}, but nothing in the script can show it.`,
      hint: c === "written plan" ? "Add a table headed `plan`, or take it out of `criteria`." : `Tag a reply with an element of ${c}, or take it out of \`criteria\`.`
    }));
  }
};

// scenarios/checks/criterion-out-of-place.ts
var criterionOutOfPlace = {
  code: "criterion-out-of-place",
  find: ({ header }, { says, headerBroken }) => {
    if (headerBroken || header.mode === "both" || !says.has("mode")) return [];
    const named3 = [
      .../* @__PURE__ */ new Set([
        ...says.has("criteria") ? header.criteria : [],
        ...says.has("targets") ? header.targets : []
      ])
    ];
    return named3.filter((c) => !["both", header.mode].includes(criterionWords(c).session)).map((c) => ({
      range: header.range,
      headerKey: says.has("criteria") && header.criteria.includes(c) ? "criteria" : "targets",
      words: c,
      message: `${c} belongs to ${criterionWords(c).session} sessions, and this is a ${header.mode} scenario.`,
      hint: `Take it out, or change the mode.`
    }));
  }
};

// scenarios/checks/empty-beat.ts
var emptyBeat = {
  code: "empty-beat",
  find: ({ sessions }, { has }) => sessions.flatMap(
    ({ beats }) => beats.filter((b) => b.lines.length + b.replies.length + b.onward.length === 0 && b.plan === null).filter(() => !has("stray-text") && !has("raw-html")).filter((b) => b.title !== "").map(({ title, range }) => ({
      range,
      message: `Nothing happens in "${title}".`,
      hint: "Write what is said in it and where it leads, or take the heading out."
    }))
  )
};

// scenarios/checks/link-across-sessions.ts
var linkAcrossSessions = {
  code: "link-across-sessions",
  find: ({ sessions, week }) => {
    const links = sessions.flatMap(
      ({ number, beats }) => beats.flatMap((b) => [...b.replies, ...b.onward].map(({ to, range }) => ({ number, to, range })))
    );
    const leads = (week?.leadsTo ?? []).map(({ to, range }) => ({ number: 2, to, range }));
    return [...links, ...leads].flatMap(
      ({ number, to, range }) => to.kind === "beat" && to.session !== number && sessions.length > 1 ? [
        {
          range,
          message: `This leads to "#${to.slug}", which is a beat of session ${to.session}.`,
          hint: "A session ends with `**end**`, and the week leads into the second session."
        }
      ] : []
    );
  }
};

// scenarios/checks/missing-frame-section.ts
var missingFrameSection = {
  code: "missing-frame-section",
  find: ({ header, briefing, tookAway: tookAway2, debrief, sessions }, { has }) => {
    if (sessions.length === 0 || has("unknown-section") || has("line-without-words")) return [];
    const parts = [
      { empty: briefing === "", name: "# Briefing", what: "what the practitioner knows before the session" },
      { empty: tookAway2.length === 0, name: "# What she took away", what: "what the client would say of it" },
      { empty: debrief === "", name: "# Debrief", what: "what the scenario is for" }
    ];
    return parts.filter((p) => p.empty).map(({ name, what }) => ({
      range: header.range,
      message: `Nothing says ${what}.`,
      hint: `Add \`${name}\`.`
    }));
  }
};

// scenarios/checks/missing-section.ts
var missingSection = {
  code: "missing-section",
  find: ({ header, sessions, week }, { headerBroken, says, has }) => {
    if (has("unknown-section")) return [];
    const { mode, range } = header;
    if (sessions.length === 0)
      return [
        {
          range,
          message: "The scenario has no session.",
          hint: "Add `# Session 1` with its beats below it."
        }
      ];
    const found = [];
    for (const { number, beats, range: at3 } of sessions) {
      if (beats.length === 0)
        found.push({
          range: at3,
          message: `Session ${number} has no beats.`,
          hint: "A beat is a heading of the second level: `## Opening`."
        });
    }
    if (headerBroken || !says.has("mode") || has("header-value-unreadable")) return found;
    const numbers = sessions.map((s) => s.number);
    for (const number of mode === "both" ? [1, 2] : []) {
      if (!numbers.includes(number))
        found.push({
          range,
          headerKey: "mode",
          message: `The mode is both, but there is no session ${number}.`,
          hint: `Add \`# Session ${number}\`, or change the mode.`
        });
    }
    if (week === null && mode !== "setting") {
      found.push({
        range,
        headerKey: "mode",
        message: mode === "both" ? "There is no week between the two sessions." : "There is no week to look back on.",
        hint: "Add `# The week` with its table."
      });
    } else if (week !== null && mode === "reviewing" && week.given.length === 0 && !has("unknown-column") && !has("unknown-day") && !has("unknown-week-result")) {
      found.push({
        range: week.range,
        message: "The week does not say what was done.",
        hint: "Give it a table with the columns day, done, note and what gave way."
      });
    }
    return found;
  }
};

// scenarios/checks/never-taken.ts
var neverTaken = {
  code: "never-taken",
  find: ({ sessions }) => sessions.flatMap(
    ({ beats }) => beats.flatMap(({ onward }) => {
      const always = onward.findIndex((o) => o.when === null || o.when === "otherwise");
      const after = always < 0 ? void 0 : onward[always + 1];
      return after === void 0 ? [] : [
        {
          range: after.range,
          message: "The way on above this one is always taken, so this one never is.",
          hint: "Put the one without a condition last."
        }
      ];
    })
  )
};

// scenarios/checks/no-menu-to-go-back-to.ts
var noMenuToGoBackTo = {
  code: "no-menu-to-go-back-to",
  find: ({ sessions }) => sessions.flatMap(
    (session) => waysOf(session).menus.length > 0 ? [] : session.beats.flatMap((b) => [...b.replies, ...b.onward]).filter(({ to }) => to.kind === "menu").map(({ range }) => ({
      range,
      message: "There is no menu in this session to go back to.",
      hint: "A menu is a beat with replies and, after them, a link onward that is taken when none is left."
    }))
  )
};

// scenarios/checks/no-plan-to-ask-about.ts
var noPlanToAskAbout = {
  code: "no-plan-to-ask-about",
  find: (scenario) => {
    const first = scenario.sessions.find((s) => s.beats.some((b) => b.plan !== null))?.number ?? Infinity;
    return conditionsAsked(scenario).filter(({ session }) => (session ?? 9) < first).filter(({ condition }) => testsIn(condition).some((t) => t.kind === "plan" || t.kind === "matches")).map(({ range }) => ({
      range,
      message: "This asks about the plan, but none is written up to here.",
      hint: "A beat with a table headed `plan` is where it is written."
    }));
  }
};

// scenarios/checks/no-way-out.ts
var noWayOut = {
  code: "no-way-out",
  find: ({ sessions }) => sessions.flatMap(
    ({ beats }) => beats.filter((b) => b.replies.length + b.onward.length === 0 && (b.lines.length > 0 || b.plan !== null)).map(({ title, range }) => ({
      range,
      message: `There is no way out of "${title}".`,
      hint: "Add replies, a link onward such as `[\u2192](#the-next-beat)`, or `**end**` if the session ends here."
    }))
  )
};

// scenarios/checks/nothing-agreed.ts
var nothingAgreed = {
  code: "nothing-agreed",
  find: (scenario, { has }) => {
    if (has("unknown-plan-box")) return [];
    const asked3 = conditionsAsked(scenario).filter(
      (a) => testsIn(a.condition).some((t) => t.kind === "matches")
    );
    if (asked3.length === 0) return [];
    const agreed = new Set(
      scenario.sessions.flatMap((s) => s.beats).flatMap((b) => b.replies).flatMap((r) => r.agreed.map((a) => a.field))
    );
    agreed.delete("size");
    return asked3.flatMap(({ condition, range }) => {
      const test = testsIn(condition).find(
        (t) => t.kind === "matches" && (t.field === null ? agreed.size === 0 : !agreed.has(t.field))
      );
      if (test?.kind !== "matches") return [];
      const what = test.field ?? "when";
      return [
        {
          range,
          message: test.field === null ? "This asks whether the plan matches what was agreed, but no reply agrees anything." : `This asks whether the plan matches what was agreed about ${test.field}, but no reply agrees it.`,
          hint: `Write \`**agreed** ${what}: \u2026\` under the reply that settles it.`
        }
      ];
    });
  }
};

// scenarios/checks/obstacle-without-an-answer.ts
var obstacleWithoutAnAnswer = {
  code: "obstacle-without-an-answer",
  find: ({ week }, { has }) => has("unknown-column") ? [] : (week?.obstacles ?? []).filter((o) => o.plannable && o.answers.length === 0).map(({ text, range }) => ({
    range,
    message: `"${text}" could be planned for, but no answer to it is given.`,
    hint: 'Give one or two, in quotation marks: `"walk round the indoor market"; "do the stairs at home"`. Or write no.'
  }))
};

// scenarios/checks/own-element-never-shown.ts
var ownElementNeverShown = {
  code: "own-element-never-shown",
  find: ({ header, sessions }, { has }) => {
    if (!header.own || has("unknown-element")) return [];
    const shown2 = new Set(
      sessions.flatMap((s) => s.beats).flatMap((b) => b.replies).flatMap((r) => r.own ?? []).map((o) => o.element)
    );
    return header.own.flatMap(
      ({ name, elements }) => elements.filter((element) => !shown2.has(element)).map((element) => ({
        range: header.range,
        headerKey: "own criteria",
        words: element,
        message: `No reply shows "${element}", so "${name}" can never be strong.`,
        hint: `Tag a reply with it (\`**shows** ${element}\`), or take it out.`
      }))
    );
  }
};

// scenarios/checks/three-valued.ts
var answer = (test, known2) => {
  const plain = known2(test);
  return plain === null ? null : plain !== test.not;
};
function canHold(condition, known2) {
  return condition.any.some((all) => all.every((test) => answer(test, known2) !== false));
}
function canFail(condition, known2) {
  return condition.any.every((all) => all.some((test) => answer(test, known2) !== true));
}
function canBeSaid(whens, index2, known2) {
  const own = whens[index2];
  if (own === null || own === void 0) return true;
  if (own !== "otherwise" && !canHold(own, known2)) return false;
  for (let i = index2 - 1; i >= 0; i--) {
    const before = whens[i];
    if (before === null || before === void 0 || before === "otherwise") return true;
    if (!canFail(before, known2)) return false;
  }
  return true;
}

// scenarios/checks/weeks-by-beat.ts
function weeksByBeat(scenario, session) {
  const met = session.beats.map(() => /* @__PURE__ */ new Set());
  for (const week of possibleWeeks(scenario)) {
    for (const beat of metAfter(scenario, session, week)) met[beat]?.add(week);
  }
  return met.map((weeks) => WEEK_RESULTS.filter((w2) => weeks.has(w2)));
}
function possibleWeeks({ week, header }) {
  const given = week?.given ?? [];
  if (header.mode !== "reviewing" || given.length === 0) return WEEK_RESULTS;
  if (given.every((d) => d.result === "done")) return ["done"];
  return given.every((d) => d.result === "not done") ? ["not done"] : ["partly"];
}
function metAfter(scenario, session, week) {
  const ways = waysOf(session);
  const known2 = (test) => test.kind === "week" ? test.result === week : null;
  const leads = scenario.week?.leadsTo ?? [];
  const own = leads.filter((l3) => l3.result === week);
  const starts = startsOf(
    session,
    leads.length === 0 ? [] : own.length === 0 ? leads : own,
    scenario.sessions.length
  );
  const met = new Set(starts);
  const waiting = [...starts];
  for (let at3 = waiting.pop(); at3 !== void 0; at3 = waiting.pop()) {
    const beat = session.beats[at3];
    if (!beat) continue;
    const whens = beat.onward.map((o) => o.when);
    const links = [
      ...beat.replies.filter((r) => canBeSaid([r.when], 0, known2)),
      ...beat.onward.filter((_2, i) => canBeSaid(whens, i, known2))
    ];
    for (const { to } of links) {
      const next2 = to.kind === "beat" && to.session === session.number ? ways.indexOf(to.slug) : -1;
      if (next2 < 0 || met.has(next2)) continue;
      met.add(next2);
      waiting.push(next2);
    }
  }
  return met;
}

// scenarios/checks/placeholder-can-be-empty.ts
var EMPTY_AFTER = {
  done: [],
  planned: [],
  missed: ["done"],
  "first miss": ["done"],
  cause: ["done"],
  "first done": ["not done"],
  record: ["not done"]
};
var PLAN_ELEMENT = {
  "plan what": "behaviour",
  "plan when": "when",
  "plan where": "where"
};
var placeholderCanBeEmpty = {
  code: "placeholder-can-be-empty",
  find: (scenario) => [...inBeats(scenario), ...inTookAway(scenario)]
};
function inBeats(scenario) {
  return scenario.sessions.flatMap((session) => {
    let weeks = null;
    return session.beats.flatMap((beat, index2) => {
      const used = beat.lines.some((l3) => l3.text.includes("{")) || beat.replies.some((r) => r.text.includes("{") || r.also.some((a) => a.includes("{")));
      if (!used) return [];
      weeks ??= session.kind === "setting" ? [] : weeksByBeat(scenario, session);
      const here = session.kind === "setting" ? null : weeks[index2] ?? [];
      const replies = beat.replies.flatMap(
        (r) => [r.text, ...r.also].map((text) => ({ text, when: r.when, range: r.range }))
      );
      return [...inRun(beat.lines, here), ...replies.flatMap((r) => inRun([r], here))];
    });
  });
}
function inTookAway({ header, tookAway: tookAway2 }) {
  return inRun(tookAway2, header.mode === "setting" ? null : WEEK_RESULTS);
}
function inRun(lines, weeks) {
  return lines.flatMap(
    ({ text, range }, index2) => [...new Set(placeholdersIn(text))].flatMap((name) => {
      const why = emptyBecause(
        name,
        lines.map((l3) => l3.when),
        index2,
        weeks
      );
      return why === null ? [] : [
        {
          range,
          words: `{${name}}`,
          message: `{${name}} can be empty here: ${why.because}.`,
          hint: why.hint
        }
      ];
    })
  );
}
function emptyBecause(name, whens, index2, weeks) {
  const element = Object.hasOwn(PLAN_ELEMENT, name) ? PLAN_ELEMENT[name] : void 0;
  if (element !== void 0) {
    const without = (test) => test.kind === "plan" && test.element === element ? test.has === "no" : null;
    return canBeSaid(whens, index2, without) ? {
      because: "the plan may not say it",
      hint: `Say the line only where the plan does: \`**if** plan has ${element}: \u2026\`.`
    } : null;
  }
  const empty = Object.hasOwn(EMPTY_AFTER, name) ? EMPTY_AFTER[name] : void 0;
  if (empty === void 0) return null;
  if (weeks === null) return { because: "the week has not been yet", hint: "Use it in the second session." };
  const week = empty.find(
    (w2) => weeks.includes(w2) && canBeSaid(whens, index2, (t) => t.kind === "week" ? t.result === w2 : null)
  );
  return week === void 0 ? null : {
    because: `it can be said after a week that was ${week}`,
    hint: `Say the line only after another week: \`**if** not week ${week}: \u2026\`.`
  };
}

// scenarios/checks/plan-with-replies.ts
var planWithReplies = {
  code: "plan-with-replies",
  find: ({ sessions }) => sessions.flatMap(
    ({ beats }) => beats.flatMap(
      ({ plan, replies, title }) => plan === null || replies.length === 0 ? [] : [
        {
          range: plan.range,
          message: `"${title}" has a plan to write and replies to choose from.`,
          hint: "Move the replies into a beat of their own, and link to it below the table."
        }
      ]
    )
  )
};

// scenarios/checks/plan-without-a-model.ts
var planWithoutAModel = {
  code: "plan-without-a-model",
  find: ({ sessions }, { has }) => sessions.flatMap(
    ({ beats }) => beats.flatMap(
      ({ plan }) => plan === null || Object.keys(plan.boxes).length > 0 || has("unknown-plan-box") ? [] : [
        {
          range: plan.range,
          message: "This plan table says nothing about what a good plan would be.",
          hint: "Write in each row what you would have written: `| what | Walk the short loop of Victoria Park |`."
        }
      ]
    )
  )
};

// scenarios/checks/session-out-of-place.ts
var sessionOutOfPlace = {
  code: "session-out-of-place",
  find: ({ header, sessions }, { headerBroken, says, has }) => headerBroken || !says.has("mode") || has("header-value-unreadable") || header.mode === "both" ? [] : sessions.filter((s) => s.number !== 1).map(({ number, range }) => ({
    range,
    message: `The mode is ${header.mode}, so there is one session; this is session ${number}.`,
    hint: "Call it `# Session 1`, or make the mode both."
  }))
};

// scenarios/checks/targets-not-assessed.ts
var targetsNotAssessed = {
  code: "targets-not-assessed",
  find: ({ header }, { says, has }) => {
    if (!says.has("targets") || has("unknown-criterion")) return [];
    const { criteria, targets, range } = header;
    const missing = targets.filter((t) => !criteria.includes(t));
    const hint = "Name two of the criteria that this scenario assesses.";
    if (missing.length > 0)
      return [
        {
          range,
          headerKey: "targets",
          words: missing[0] ?? "",
          message: `The target ${missing.join(" and ")} is not among the criteria this scenario assesses.`,
          hint
        }
      ];
    const wanted = Math.min(2, criteria.length);
    return targets.length === wanted ? [] : [
      {
        range,
        headerKey: "targets",
        message: `The header names ${targets.length} targets; a scenario has two.`,
        hint
      }
    ];
  }
};

// scenarios/checks/too-long-to-say.ts
var MOST_WORDS2 = 60;
var tooLongToSay = {
  code: "too-long-to-say",
  find: ({ sessions }) => sessions.flatMap(
    ({ beats }) => beats.flatMap(
      ({ lines }) => lines.flatMap(({ kind, text, range }) => {
        if (kind !== "speech" || text.length < 2 * MOST_WORDS2 - 1) return [];
        const words3 = text.split(/\s+/).length;
        return words3 <= MOST_WORDS2 ? [] : [
          {
            range,
            message: `This line has ${words3} words; nobody says more than ${MOST_WORDS2} in one go.`,
            hint: "Break it up, with a reply between."
          }
        ];
      })
    )
  )
};

// scenarios/checks/too-many-elements.ts
var MOST_ELEMENTS = 5;
var MOST_OF_ONE_CRITERION = 3;
var tooManyElements = {
  code: "too-many-elements",
  find: ({ sessions }) => sessions.flatMap(
    ({ beats }) => beats.flatMap(
      ({ replies }) => replies.flatMap(({ shows: shows2, range }) => {
        if (shows2.length <= MOST_OF_ONE_CRITERION) return [];
        const hint = "Keep what this line shows most plainly, and let another reply show the rest.";
        if (shows2.length > MOST_ELEMENTS)
          return [
            {
              range,
              message: `This reply shows ${shows2.length} elements; it can show ${MOST_ELEMENTS}.`,
              hint
            }
          ];
        const criterion2 = shows2.find(
          (s) => shows2.filter((o) => o.criterion === s.criterion).length > MOST_OF_ONE_CRITERION
        )?.criterion;
        return criterion2 === void 0 ? [] : [
          {
            range,
            message: `This reply shows more than ${MOST_OF_ONE_CRITERION} elements of ${criterion2}.`,
            hint
          }
        ];
      })
    )
  )
};

// scenarios/checks/week-asked-too-early.ts
var weekAskedTooEarly = {
  code: "week-asked-too-early",
  find: (scenario) => {
    const setting = new Set(scenario.sessions.filter((s) => s.kind === "setting").map((s) => s.number));
    return conditionsAsked(scenario).filter(({ session }) => session !== null && setting.has(session)).filter(({ condition }) => testsIn(condition).some((t) => t.kind === "week" || t.kind === "cause")).map(({ range }) => ({
      range,
      message: "This asks how the week went, but the week has not been yet.",
      hint: "Ask for it in the second session."
    }));
  }
};

// scenarios/checks/week-leads-nowhere.ts
var weekLeadsNowhere = {
  code: "week-leads-nowhere",
  find: ({ header, week, sessions }, { headerBroken, has }) => {
    if (week === null || headerBroken || header.mode !== "both" || has("unknown-week-result") || has("week-leads-nowhere"))
      return [];
    if (!sessions.some((s) => s.number === 2)) return [];
    return WEEK_RESULTS.filter((r) => !week.leadsTo.some((l3) => l3.result === r)).map((result) => ({
      range: week.range,
      message: `Nothing says where the second session begins when the week went ${result}.`,
      hint: `Add \`- **${result}** [\u2192](#\u2026)\` below the table.`
    }));
  }
};

// scenarios/checks/week-out-of-place.ts
var weekOutOfPlace = {
  code: "week-out-of-place",
  find: ({ header, week, sessions }, { headerBroken, says, has }) => {
    if (week === null || headerBroken || !says.has("mode") || has("header-value-unreadable")) return [];
    const found = [];
    const lead = week.leadsTo[0];
    if (header.mode === "reviewing" && week.obstacles.length > 0)
      found.push({
        range: week.range,
        message: "In a reviewing scenario the week is over, so nothing can get in its way any more.",
        hint: "Give the week as it was: a table with the columns day, done, note and what gave way."
      });
    if (header.mode !== "reviewing" && week.given.length > 0)
      found.push({
        range: week.range,
        message: "The week is played from the plan here, so it cannot be given.",
        hint: "Give a table with the columns day, what gets in the way, could be planned for, and answered by."
      });
    if (header.mode !== "both" && lead !== void 0 && sessions.length < 2)
      found.push({
        range: lead.range,
        message: "The week leads into a second session, and there is none.",
        hint: "Take the list out, or make the mode both."
      });
    return found;
  }
};

// scenarios/checks/all-checks.ts
var CHECKS = [
  criterionOutOfPlace,
  targetsNotAssessed,
  criterionNeverShown,
  counterNeverUsed,
  ownElementNeverShown,
  missingSection,
  missingFrameSection,
  sessionOutOfPlace,
  linkAcrossSessions,
  noMenuToGoBackTo,
  beatNeverReached,
  emptyBeat,
  noWayOut,
  circleWithoutAnExit,
  neverTaken,
  placeholderCanBeEmpty,
  tooLongToSay,
  tooManyElements,
  planWithoutAModel,
  planWithReplies,
  nothingAgreed,
  noPlanToAskAbout,
  weekAskedTooEarly,
  obstacleWithoutAnAnswer,
  weekOutOfPlace,
  weekLeadsNowhere
];
function findAll(scenario, context) {
  return CHECKS.flatMap(({ code, find }) => find(scenario, context).map((finding) => ({ code, ...finding })));
}

// scenarios/format/expected-runs.ts
function readExpectedRuns(blocks, desk) {
  const runs = [];
  for (const { token, line } of blocks) {
    if (isHeading(token)) continue;
    if (isList(token) && token.ordered) {
      runs.push({ replies: readReplies(token, line), levels: [], range: lineRange(desk.source, line) });
      continue;
    }
    const pieces = isParagraph(token) ? [{ text: token.text, line }] : isList(token) ? listItems(token, line).map(({ item, line: at3 }) => ({ text: item.text, line: at3 })) : [];
    const run = runs.at(-1);
    if (pieces.length === 0 || !run) {
      desk.add({
        code: "expected-run-unreadable",
        range: pieceRange(desk.source, { text: token.raw.split("\n")[0] ?? "", line }),
        message: "This is not part of an expected run.",
        hint: "A run is a numbered list of how each reply begins, and then the levels: `rationale 3, obstacles 2`."
      });
      continue;
    }
    for (const piece of pieces) run.levels.push(...readLevels(piece, desk));
  }
  for (const run of runs) {
    if (run.levels.length === 0 && !desk.problems.has("expected-run-unreadable")) {
      desk.add({
        code: "expected-run-unreadable",
        range: run.range,
        message: "This run expects nothing.",
        hint: "Say below it which levels it reaches: `rationale 3, obstacles 2`."
      });
    }
  }
  return runs;
}
function readReplies(list, line) {
  return listItems(list, line).flatMap(({ item, line: at3 }) => {
    const first = withLines(item.tokens, at3).find((b) => isParagraph(b.token));
    const text = first && isParagraph(first.token) ? unquoted(oneLine(first.token.text)).replace(/(?:…|\.\.\.)+$/, "").trim() : "";
    return text === "" ? [] : [text];
  });
}
function readLevels(piece, desk) {
  return piece.text.split(/[,;\n]/).flatMap((part) => {
    const written2 = part.replace(/\*\*/g, "").trim();
    if (written2 === "") return [];
    const [, name = "", level = ""] = /^(.*?)\s*:?\s*([0-3])\.?$/.exec(written2) ?? [];
    const criterion2 = findCriterion(name);
    if (criterion2) return [{ criterion: criterion2, level: Number(level) }];
    if (level === "")
      desk.unknown(
        "expected-run-unreadable",
        piece,
        written2,
        `"${written2}" does not say a criterion and its level.`,
        null,
        "For example `rationale 3, obstacles 2`; levels are 0 to 3."
      );
    else
      desk.unknown(
        "unknown-criterion",
        piece,
        name,
        `"${name}" is not one of the twelve criteria.`,
        nearestName(name, CRITERION_NAMES)
      );
    return [];
  });
}

// scenarios/format/guard.ts
var LARGEST_FILE = 16e6;
var LONGEST_LINE = 5e3;
var LONGEST_RUN = 2e4;
var DEEPEST_MARKS = 8;
var DEEPEST_INDENT = 40;
var OPENING_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
function safeLines(source, firstLine, problems) {
  const lines = source.lines.slice(firstLine - 1);
  const blank = (from, to) => {
    for (let i = from; i < to; i++) lines[i] = "";
  };
  let runStart = 0;
  let run = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.trim() === "") {
      lines[i] = "";
      runStart = i + 1;
      run = 0;
      continue;
    }
    run += line.length + 1;
    if (line.length > LONGEST_LINE || run > LONGEST_RUN) {
      let end = i + 1;
      while (end < lines.length && (lines[end] ?? "").trim() !== "") end++;
      problems.add({
        code: "passage-too-long",
        range: lineRange(source, firstLine + runStart),
        message: "This passage is too long to read: it goes on without a blank line.",
        hint: `Break it up with blank lines; a line may have ${LONGEST_LINE} characters, a passage ${LONGEST_RUN}.`
      });
      blank(runStart, end);
      i = end - 1;
    } else if (tooDeep(line)) {
      problems.add({
        code: "nested-too-deep",
        range: lineRange(source, firstLine + i),
        message: "This line is nested more deeply than any scenario needs.",
        hint: "A reply is a list item, and its notes are one list below it; nothing goes deeper."
      });
      blank(i, i + 1);
    }
  }
  return lines;
}
function tooDeep(line) {
  if (line.length < DEEPEST_MARKS * 2) return false;
  const first = line.charCodeAt(0);
  if (first > 64 && first !== 95) return false;
  const indent = line.length - line.trimStart().length;
  if (indent > DEEPEST_INDENT) return true;
  const marks = OPENING_MARKS.exec(line)?.[0].match(/[->+*.)]/g)?.length ?? 0;
  return marks > DEEPEST_MARKS && !/^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/.test(line);
}

// scenarios/format/header.ts
var import_yaml4 = __toESM(require_dist(), 1);

// scenarios/format/header-facts.ts
var HEADER_KEYS = [
  "scenario",
  "id",
  "title",
  "version",
  "client",
  "mode",
  "intervention",
  "contact",
  "difficulty",
  "criteria",
  "targets",
  "calls it",
  "starts at",
  "barrier",
  "authors",
  "reviewed by",
  "sources",
  "covers",
  "content note",
  "demand",
  "caps",
  "severity",
  "counters",
  "own criteria",
  "people",
  "places",
  "referral",
  "days",
  "sheet",
  "test"
];
var FORMAT_VERSION = 1;
var DEFAULT_DEMAND = { small: 2, planned: 4, "too big": 7 };
function emptyHeader(id, range) {
  return {
    id,
    title: "",
    version: "1",
    client: { name: "", age: null, pronoun: "they", state: DEFAULT_CLIENT },
    mode: "setting",
    intervention: null,
    contact: "telephone",
    difficulty: "foundation",
    criteria: [],
    targets: [],
    callsIt: "homework",
    startsAt: [0],
    barrier: null,
    authors: [],
    reviewedBy: [],
    sources: [],
    covers: [],
    contentNote: null,
    demand: DEFAULT_DEMAND,
    caps: {},
    counters: [],
    people: [],
    places: [],
    referral: [],
    days: {},
    sheet: "boxes",
    range
  };
}

// scenarios/format/header-values.ts
var import_yaml = __toESM(require_dist(), 1);

// scenarios/problems/codes.ts
var error = "error";
var warning = "warning";
var CODES = {
  // The file as a whole
  "file-too-large": error,
  "passage-too-long": error,
  "nested-too-deep": error,
  "raw-html": error,
  "image-not-shown": error,
  "link-not-https": error,
  // The header
  "missing-header": error,
  "header-unreadable": error,
  "duplicate-header-key": error,
  "unknown-header-key": warning,
  "missing-header-key": error,
  "header-value-unreadable": error,
  "unknown-format-version": error,
  "unknown-criterion": error,
  "criterion-out-of-place": error,
  "targets-not-assessed": warning,
  "criterion-never-shown": warning,
  "counter-never-used": warning,
  "own-criterion-unclear": error,
  "own-name-taken": error,
  "own-element-never-shown": warning,
  "duplicate-id": error,
  // The timeline
  "unknown-section": error,
  "duplicate-section": error,
  "missing-section": error,
  "missing-frame-section": warning,
  "session-out-of-place": error,
  "stray-text": warning,
  "heading-without-words": error,
  "duplicate-heading": error,
  // Links and ways through
  "link-to-nowhere": error,
  "reply-without-a-link": error,
  "link-across-sessions": error,
  "no-menu-to-go-back-to": error,
  "beat-never-reached": warning,
  "empty-beat": error,
  "no-way-out": error,
  "circle-without-an-exit": error,
  "never-taken": warning,
  // What is said
  "unknown-mark": warning,
  "line-without-words": error,
  "line-after-replies": warning,
  "narration-not-emphasised": warning,
  "otherwise-without-if": error,
  "unknown-condition": error,
  "unknown-placeholder": error,
  "placeholder-can-be-empty": error,
  "too-long-to-say": warning,
  "nothing-to-mark": error,
  // Replies and what they show
  "reply-without-words": error,
  "unknown-reply-note": error,
  "unknown-element": error,
  "unknown-slip": error,
  "unknown-safety-act": error,
  "unknown-client-value": error,
  "unknown-counter": error,
  "amount-unreadable": error,
  "client-act-on-a-reply": error,
  "practitioner-act-on-a-line": error,
  "too-many-elements": error,
  // The plan and the week
  "plan-without-a-model": error,
  "plan-with-replies": error,
  "unknown-plan-box": error,
  "nothing-agreed": warning,
  "no-plan-to-ask-about": error,
  "week-asked-too-early": error,
  "unknown-column": error,
  "unknown-day": error,
  "unknown-week-result": error,
  "unknown-obstacle": error,
  "obstacle-without-an-answer": error,
  "week-out-of-place": error,
  "week-leads-nowhere": error,
  // Expected runs
  "expected-run-unreadable": error
};

// scenarios/problems/problem-list.ts
var ProblemList = class {
  #found = [];
  #codes = /* @__PURE__ */ new Set();
  add({ code, range, message, hint = null, fix = null }) {
    this.#codes.add(code);
    this.#found.push({ code, severity: CODES[code], message, hint, range, fix });
  }
  /** How many have been found so far: whoever remembers it can tell whether a part had problems of its own. */
  get count() {
    return this.#found.length;
  }
  has(code) {
    return this.#codes.has(code);
  }
  /** In the order the author meets them; two at one place stay in the order they were found. */
  inOrder() {
    return this.#found.toSorted((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  }
};
function didYouMean(nearest, otherwise = null) {
  return nearest === null ? otherwise : `Did you mean \`${nearest}\`?`;
}

// scenarios/format/header-values.ts
var HeaderReader = class {
  constructor(source, problems, rangeOf) {
    this.source = source;
    this.problems = problems;
    this.rangeOf = rangeOf;
  }
  source;
  problems;
  rangeOf;
  at(node, otherwise) {
    const inner = node ?? null;
    const span = inner?.range;
    return { node: inner, range: span ? this.rangeOf(span[0], span[1]) : otherwise };
  }
  complain(range, message, hint = null) {
    this.problems.add({ code: "header-value-unreadable", range, message, hint });
  }
  /** The entries of a map; anything else is a problem. */
  entries(value, what) {
    if (!(0, import_yaml.isMap)(value.node)) {
      this.complain(
        value.range,
        `${what} is written as names and values.`,
        "For example `{ name: Priya, age: 41 }`."
      );
      return [];
    }
    return value.node.items.map((pair) => {
      const key = this.at(pair.key, value.range);
      return {
        key: (0, import_yaml.isScalar)(key.node) ? String(key.node.value) : "",
        keyRange: key.range,
        ...this.at(pair.value, key.range)
      };
    });
  }
  /** One line of text; numbers and dates as they are written. Null when there is none. */
  text(value, what) {
    if (value.node === null) return null;
    if (!(0, import_yaml.isScalar)(value.node)) {
      this.complain(
        value.range,
        `${what} is one line of words.`,
        "Put it in quotation marks if it holds a colon or begins with a bracket."
      );
      return null;
    }
    if (value.node.value === null || value.node.value === void 0) return null;
    const words3 = typeof value.node.value === "string" ? value.node.value : value.node.source ?? String(value.node.value);
    return words3.replace(/\s+/g, " ").trim() || null;
  }
  /** A list of texts; a single text with commas is taken as a list where `commas` says so. */
  list(value, what, commas = true) {
    if ((0, import_yaml.isSeq)(value.node)) {
      return value.node.items.flatMap((item) => {
        const inner = this.at(item, value.range);
        const text2 = this.text(inner, `Each of ${what.toLowerCase()}`);
        return text2 === null ? [] : [{ text: text2, range: inner.range }];
      });
    }
    if ((0, import_yaml.isMap)(value.node)) {
      this.complain(
        value.range,
        `${what} are a list.`,
        "Write them between square brackets, with commas: `[one, two]`."
      );
      return [];
    }
    const text = this.text(value, what);
    if (text === null) return [];
    const parts = commas ? text.split(",").map((t) => t.trim()) : [text];
    return parts.filter((t) => t !== "").map((t) => ({ text: t, range: value.range }));
  }
  /** A whole or decimal number in a range; null, with a problem, where it is none. */
  number(value, what, least, most) {
    const number = (0, import_yaml.isScalar)(value.node) && typeof value.node.value === "number" ? value.node.value : NaN;
    if (number >= least && number <= most) return number;
    this.complain(value.range, `${what} is a number from ${least} to ${most}.`);
    return null;
  }
  /** One of a few words; a near miss is named. */
  oneOf(value, what, names2, code = "header-value-unreadable") {
    const text = this.text(value, what);
    if (text === null) return null;
    const found = names2.find((n) => n === tidy(text));
    if (found !== void 0) return found;
    const nearest = nearestName(text, names2);
    this.problems.add({
      code,
      range: value.range,
      message: `${what} cannot be "${text}".`,
      hint: didYouMean(nearest, `It is one of ${names2.join(", ")}.`),
      fix: nearest === null ? null : replaceFix(this.source, value.range, nearest, `Change to ${nearest}`)
    });
    return null;
  }
  /** Says that a key is not known, with the nearest that is. */
  unknownKey(entry, where, known2) {
    const nearest = nearestName(entry.key, known2);
    this.problems.add({
      code: "unknown-header-key",
      range: entry.keyRange,
      message: `"${entry.key}" is not something ${where} can say, so it is left out.`,
      hint: didYouMean(nearest, `It can say ${known2.join(", ")}.`),
      fix: nearest === null ? null : replaceFix(this.source, entry.keyRange, nearest, `Change to ${nearest}`)
    });
  }
};

// scenarios/problems/proof-codes.ts
var error2 = "error";
var warning2 = "warning";
var note = "note";
var PROOF_CODES = {
  // What can happen
  "soft-lock": error2,
  "no-way-on-holds": error2,
  "menu-not-met-yet": error2,
  "round-and-round": error2,
  "beat-out-of-reach": warning2,
  "reply-never-offered": warning2,
  "line-never-said": warning2,
  "way-never-taken": warning2,
  "ending-out-of-reach": warning2,
  "act-before-a-turn": warning2,
  "not-proved": note,
  // Whether it is fair
  "top-out-of-reach": error2,
  "cannot-be-lost": error2,
  "best-path-not-shown": warning2,
  "best-path-too-long": warning2,
  "longest-reply-wins": warning2,
  "criteria-words-win": warning2,
  "only-one-chance": warning2,
  // The plan and the week
  "week-never-goes-so": warning2,
  "model-plan-loose": warning2,
  "model-plan-differs": warning2,
  "answer-says-nothing": warning2,
  // What a reader would smell
  "best-is-always-longest": warning2,
  "best-echoes-the-criteria": warning2,
  "every-reply-marked": warning2,
  "twin-replies": warning2,
  "obviously-worse": warning2,
  "always-one-ending": warning2,
  // Expected runs
  "expected-run-lost": error2,
  "expected-run-differs": error2
};

// scenarios/problems/severity.ts
var WEIGHTS = ["off", "note", "warning", "error"];
var STOPS_A_SESSION = [
  "soft-lock",
  "no-way-on-holds",
  "menu-not-met-yet",
  "round-and-round"
];
var usual = (code) => Object.hasOwn(CODES, code) ? CODES[code] : Object.hasOwn(PROOF_CODES, code) ? PROOF_CODES[code] : null;
var EVERY_CODE = [...Object.keys(CODES), ...Object.keys(PROOF_CODES)];
function mayBeWeighed(code) {
  if (code === "not-proved" || STOPS_A_SESSION.some((c) => c === code)) return false;
  return Object.hasOwn(PROOF_CODES, code) || usual(code) === "warning" || usual(code) === "note";
}
function weighed(problems, weights = {}) {
  return problems.flatMap((problem) => {
    const weight = Object.hasOwn(weights, problem.code) ? weights[problem.code] : void 0;
    if (weight === void 0 || !mayBeWeighed(problem.code)) return [problem];
    return weight === "off" ? [] : [{ ...problem, severity: weight }];
  });
}

// scenarios/format/header-parts.ts
var import_yaml2 = __toESM(require_dist(), 1);

// scenarios/format/days.ts
function findDay(written2) {
  const words3 = tidy(written2);
  if (words3.length < 3) return null;
  const index2 = DAYS.findIndex((day) => {
    const name = day.toLowerCase();
    if (words3 === "weds") return day === "Wednesday";
    return words3 === name || words3 === `${name}s` || words3.length <= 5 && name.startsWith(words3);
  });
  return index2 < 0 ? null : index2;
}

// scenarios/format/header-parts.ts
var CLIENT_KEYS = ["name", "age", "pronoun", ...CLIENT_VALUES];
function readClient(entry, r) {
  const client = { name: "", age: null, pronoun: "they" };
  const state = { ...DEFAULT_CLIENT };
  const before = r.problems.count;
  if (entry.node !== null && "value" in entry.node) {
    client.name = r.text(entry, "The client") ?? "";
  } else {
    for (const part of r.entries(entry, "The client")) {
      const key = tidy(part.key);
      if (key === "name") client.name = r.text(part, "The client's name") ?? "";
      else if (key === "age") client.age = r.number(part, "An age", 0, 120);
      else if (key === "pronoun")
        client.pronoun = r.oneOf(part, "The pronoun", ["she", "he", "they"]) ?? "they";
      else {
        const value = CLIENT_VALUES.find((v2) => v2 === key);
        if (value) state[value] = readValue(part, value, r) ?? state[value];
        else r.unknownKey(part, "the client", CLIENT_KEYS);
      }
    }
  }
  if (client.name === "" && r.problems.count === before)
    r.complain(entry.keyRange, "The client has no name.", "For example `client: { name: Priya, age: 41 }`.");
  return { ...client, state };
}
function readValue(part, value, r) {
  const words3 = Object.keys(VALUE_WORDS);
  const text = r.text(part, `The client's ${value}`);
  if (text === null) return null;
  if (/^\d/.test(text)) return r.number(part, `The client's ${value}`, 0, 10);
  const word = r.oneOf(part, `The client's ${value}`, words3);
  return word === null ? null : VALUE_WORDS[word] ?? null;
}
function readCriteria(entry, what, r) {
  const named3 = /* @__PURE__ */ new Set();
  for (const { text, range } of r.list(entry, what)) {
    const criterion2 = findCriterion(text);
    if (criterion2) named3.add(criterion2);
    else unknownCriterion(text, range, r);
  }
  return CRITERION_NAMES.filter((c) => named3.has(c));
}
function unknownCriterion(text, range, r) {
  const nearest = nearestName(text, CRITERION_NAMES);
  const own = range.line === range.endLine && range.endColumn - range.column === text.length;
  r.problems.add({
    code: "unknown-criterion",
    range,
    message: `"${text}" is not one of the twelve criteria.`,
    hint: didYouMean(nearest, `They are ${CRITERION_NAMES.join(", ")}.`),
    fix: nearest === null || !own ? null : replaceFix(r.source, range, nearest, `Change to ${nearest}`)
  });
}
function readReviews(entry, r) {
  if (!(0, import_yaml2.isSeq)(entry.node)) {
    if (entry.node !== null && r.text(entry, "The reviews") !== null)
      r.complain(
        entry.range,
        "The reviews are a list.",
        "For example `reviewed by: [{ name: A. Khan, role: clinical, date: 2026-03-01 }]`."
      );
    return [];
  }
  return entry.node.items.flatMap((item) => {
    const place = r.at(item, entry.range);
    const before = r.problems.count;
    const review = { name: "", role: null, date: "" };
    for (const part of r.entries(place, "A review")) {
      const key = tidy(part.key);
      if (key === "name") review.name = r.text(part, "The reviewer's name") ?? "";
      else if (key === "role")
        review.role = r.oneOf(part, "The reviewer's role", ["clinical", "lived experience"]);
      else if (key === "date") review.date = r.text(part, "The date of the review") ?? "";
      else r.unknownKey(part, "a review", ["name", "role", "date"]);
    }
    const { name, role, date } = review;
    if (name === "" || role === null || date === "") {
      if (r.problems.count === before)
        r.complain(place.range, "A review has a name, a role (clinical or lived experience) and a date.");
      return [];
    }
    return [{ name, role, date }];
  });
}
function readDemand(entry, r) {
  const demand = { ...DEFAULT_DEMAND };
  for (const part of r.entries(entry, "The demand")) {
    const size = SIZES.find((s) => s === tidy(part.key));
    if (size) demand[size] = r.number(part, `The demand of a ${size} step`, 0, 10) ?? demand[size];
    else r.unknownKey(part, "the demand", SIZES);
  }
  return demand;
}
function readSeverity(entry, r) {
  const weights = {};
  for (const part of r.entries(entry, "The severity")) {
    const code = part.key.trim();
    if (!EVERY_CODE.includes(code)) {
      r.unknownKey(part, "the severity", EVERY_CODE);
      continue;
    }
    const weight = r.oneOf(part, `The severity of ${code}`, WEIGHTS);
    if (weight === null) continue;
    if (mayBeWeighed(code)) weights[code] = weight;
    else
      r.complain(
        part.keyRange,
        `\`${code}\` keeps its severity: a script that has it cannot be played, or not be proved, as it is written.`,
        "Take it out of the severity, and mend what it reports."
      );
  }
  return weights;
}
function readCaps(entry, r) {
  const caps2 = {};
  for (const part of r.entries(entry, "The caps")) {
    const criterion2 = findCriterion(part.key);
    if (!criterion2) unknownCriterion(part.key, part.keyRange, r);
    else {
      const level = r.number(part, `The cap of ${criterion2}`, 0, 2);
      if (level !== null) caps2[criterion2] = Math.floor(level);
    }
  }
  return Object.fromEntries(CRITERION_NAMES.flatMap((c) => caps2[c] === void 0 ? [] : [[c, caps2[c]]]));
}
function readReferral(entry, r) {
  return r.entries(entry, "The referral").flatMap((part) => {
    const text = r.text(part, `"${part.key}" in the referral`);
    const label = part.key.replace(/\s+/g, " ").trim();
    return text === null || label === "" ? [] : [{ label, text }];
  });
}
function readDays2(entry, r) {
  const days = {};
  for (const part of r.entries(entry, "The days")) {
    const day = findDay(part.key);
    if (day === null) {
      const nearest = nearestName(part.key, DAYS);
      r.problems.add({
        code: "unknown-day",
        range: part.keyRange,
        message: `"${part.key}" is not a day of the week.`,
        hint: didYouMean(nearest),
        fix: nearest === null ? null : replaceFix(r.source, part.keyRange, nearest, `Change to ${nearest}`)
      });
      continue;
    }
    const text = r.text(part, `What stands on ${part.key}`);
    if (text !== null) days[day] = text;
  }
  return days;
}

// scenarios/format/header-own.ts
var import_yaml3 = __toESM(require_dist(), 1);
var MOST_OWN = 3;
var MOST_OWN_ELEMENTS = 6;
var EXAMPLE = "For example `own criteria: [{ name: rota, elements: [asks the rota, names a shift], meets: [asks the rota] }]`.";
function readOwnCriteria(entry, r) {
  const items = (0, import_yaml3.isSeq)(entry.node) ? entry.node.items.map((item) => r.at(item, entry.range)) : [entry];
  if (items.length > MOST_OWN)
    unclear(
      r,
      entry.keyRange,
      `A script can have ${MOST_OWN} criteria of its own; this has ${items.length}.`
    );
  const taken = /* @__PURE__ */ new Set();
  return items.slice(0, MOST_OWN).flatMap((item) => readOne(item, r, taken) ?? []);
}
function readOne(item, r, taken) {
  const before = r.problems.count;
  let name = null;
  let elements = [];
  let meets = null;
  for (const part of r.entries(item, "A criterion of your own")) {
    const key = tidy(part.key);
    if (key === "name") {
      const text = r.text(part, "The name");
      name = text === null ? null : { text: tidy(text), range: part.range };
    } else if (key === "elements") elements = named(r.list(part, "The elements"));
    else if (key === "meets") meets = named(r.list(part, "What meets it"));
    else r.unknownKey(part, "a criterion of your own", ["name", "elements", "meets"]);
  }
  if (name === null || elements.length === 0) {
    if (r.problems.count === before)
      unclear(r, item.range, "A criterion of your own has a name and its elements.", EXAMPLE);
    return null;
  }
  if (elements.length > MOST_OWN_ELEMENTS)
    unclear(
      r,
      item.range,
      `A criterion of your own has up to ${MOST_OWN_ELEMENTS} elements; "${name.text}" has ${elements.length}.`
    );
  const free = [name, ...elements.slice(0, MOST_OWN_ELEMENTS)].filter((one2) => isFree(one2, r, taken));
  const names2 = elements.map((e) => e.text).filter((text) => free.some((one2) => one2.text === text));
  for (const { text, range } of meets ?? []) {
    if (elements.some((e) => e.text === text)) continue;
    unclear(
      r,
      range,
      `"${text}" is not one of the elements of "${name.text}".`,
      didYouMean(
        nearestName(
          text,
          elements.map((e) => e.text)
        ),
        "What meets it is some of its own elements."
      )
    );
  }
  if (!free.includes(name) || names2.length === 0) return null;
  const wanted = names2.filter((text) => meets?.some((m) => m.text === text) ?? false);
  return { name: name.text, elements: names2, meets: wanted.length > 0 ? wanted : names2.slice(0, 1) };
}
var named = (list) => list.map(({ text, range }) => ({ text: tidy(text), range }));
function isFree({ text, range }, r, taken) {
  const ours = findCriterion(text) !== null || ELEMENTS.has(text);
  if (!ours && findSlip(text) === null && !taken.has(text)) {
    taken.add(text);
    return true;
  }
  r.problems.add({
    code: "own-name-taken",
    range,
    message: `"${text}" is taken: ${ours ? "it is a criterion or an element of the twelve" : taken.has(text) ? "it is named twice here" : "it is a slip"}.`,
    hint: "Give it words of its own."
  });
  return false;
}
function unclear(r, range, message, hint = null) {
  r.problems.add({ code: "own-criterion-unclear", range, message, hint });
}

// scenarios/format/header.ts
function readHeader(source, fileName, problems) {
  const fileId = fileName === void 0 ? "" : slugOf((fileName.split(/[\\/]/).at(-1) ?? "").replace(/\.(md|markdown|txt)$/i, ""));
  const lastLine = headerEnd(source.lines);
  if (lastLine === null) {
    const opened = /^---\s*$/.test(source.lines[0] ?? "");
    problems.add({
      code: "missing-header",
      range: lineRange(source, 1),
      message: opened ? "The header is never closed." : "The file does not begin with a header.",
      hint: "A header stands between two lines of `---` and says at least title, client and mode."
    });
    const header2 = emptyHeader(fileId || "scenario", lineRange(source, 1));
    return { header: header2, bodyLine: opened ? source.lines.length + 1 : 1, says: /* @__PURE__ */ new Set(), broken: true };
  }
  const range = {
    line: 1,
    column: 1,
    endLine: lastLine,
    endColumn: (source.lines[lastLine - 1] ?? "").length + 1
  };
  const entries = headerEntries(source, lastLine, problems);
  if (entries === null)
    return {
      header: emptyHeader(fileId || "scenario", range),
      bodyLine: lastLine + 1,
      says: /* @__PURE__ */ new Set(),
      broken: true
    };
  const header = readEntries(entries.list, entries.reader, emptyHeader(fileId, range));
  const says = new Set(entries.list.map((e) => tidy(e.key)));
  for (const key of ["title", "client", "mode"]) {
    if (says.has(key)) continue;
    problems.add({
      code: "missing-header-key",
      range: lineRange(source, lastLine),
      message: `The header does not say the ${key}.`,
      hint: key === "mode" ? "Add `mode: setting`, `mode: reviewing` or `mode: both`." : `Add a line \`${key}: \u2026\`.`
    });
  }
  return {
    header: header.id === "" ? { ...header, id: slugOf(header.title) || "scenario" } : header,
    bodyLine: lastLine + 1,
    says,
    broken: false
  };
}
function headerEnd(lines) {
  if (!/^---\s*$/.test(lines[0] ?? "")) return null;
  for (let i = 1; i < lines.length; i++) {
    if (/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? "")) return i + 1;
  }
  return null;
}
function headerEntries(source, lastLine, problems) {
  const lines = source.lines.slice(1, lastLine - 1);
  const starts = [];
  let length2 = 0;
  for (const line of lines) {
    starts.push(length2);
    length2 += line.length + 1;
  }
  const place = (offset) => {
    let index2 = starts.findLastIndex((s) => s <= offset);
    if (index2 < 0) index2 = 0;
    const within = Math.min(offset - (starts[index2] ?? 0), (lines[index2] ?? "").length);
    return { line: index2 + 2, column: Math.max(0, within) + 1 };
  };
  const reader = new HeaderReader(source, problems, (from, to) => {
    const start = place(from);
    const end = place(Math.max(from, to));
    return { ...start, endLine: end.line, endColumn: end.column };
  });
  const unreadable = (range, message) => {
    problems.add({
      code: "header-unreadable",
      range,
      message,
      hint: "A header line is `key: value`; words that hold a colon, or begin with a bracket or quotation mark, want quotation marks around them."
    });
    return null;
  };
  const whole = { line: 1, column: 1, endLine: 1, endColumn: 4 };
  let document;
  try {
    document = (0, import_yaml4.parseDocument)(lines.join("\n"), {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "silent"
    });
    if (document.toJS({ maxAliasCount: 0 }) === void 0)
      return unreadable(whole, "The header cannot be read.");
  } catch {
    return unreadable(whole, "The header cannot be read: it refers to itself.");
  }
  const error3 = document.errors[0];
  if (error3)
    return unreadable(
      reader.rangeOf(error3.pos[0], error3.pos[1]),
      "The header cannot be read here, or just above."
    );
  if (!(0, import_yaml4.isMap)(document.contents)) return unreadable(whole, "The header is not made of `key: value` lines.");
  const seen = /* @__PURE__ */ new Map();
  for (const entry of reader.entries({ node: document.contents, range: whole }, "The header")) {
    const key = tidy(entry.key);
    if (seen.has(key)) {
      problems.add({
        code: "duplicate-header-key",
        range: entry.keyRange,
        message: `The header says \`${key}\` twice; the first is used.`,
        hint: "Take one of them out."
      });
    } else seen.set(key, entry);
  }
  return { list: [...seen.values()], reader };
}
function readEntries(entries, r, empty) {
  const header = { ...empty };
  for (const entry of entries) {
    const { key } = entry;
    switch (tidy(key)) {
      case "scenario": {
        const version = r.text(entry, "The format");
        if (version !== String(FORMAT_VERSION))
          r.problems.add({
            code: "unknown-format-version",
            range: entry.range,
            message: `This file says it is written in format ${version ?? "nothing"}; this release reads format ${FORMAT_VERSION}.`,
            hint: `Write \`scenario: ${FORMAT_VERSION}\`, or use a newer release.`
          });
        break;
      }
      case "id":
        header.id = slugOf(r.text(entry, "The id") ?? "") || header.id;
        break;
      case "title":
        header.title = r.text(entry, "The title") ?? "";
        if (header.title === "") r.complain(entry.keyRange, "The title has no words.");
        break;
      case "version":
        header.version = r.text(entry, "The version") ?? "1";
        break;
      case "client":
        header.client = readClient(entry, r);
        break;
      case "mode":
        header.mode = r.oneOf(entry, "The mode", MODES) ?? header.mode;
        break;
      case "intervention":
        header.intervention = r.text(entry, "The intervention");
        break;
      case "contact":
        header.contact = r.oneOf(entry, "The contact", CONTACTS) ?? header.contact;
        break;
      case "difficulty":
        header.difficulty = r.oneOf(entry, "The difficulty", DIFFICULTIES) ?? header.difficulty;
        break;
      case "criteria":
        header.criteria = readCriteria(entry, "The criteria", r);
        break;
      case "targets":
        header.targets = readCriteria(entry, "The targets", r);
        break;
      case "calls it":
        header.callsIt = r.text(entry, "What the client calls it") ?? header.callsIt;
        break;
      case "starts at":
        header.startsAt = readMinutes(entry, r) ?? header.startsAt;
        break;
      case "barrier":
        header.barrier = r.list(entry, "The barrier", false).map((b) => b.text).join(", ") || null;
        break;
      case "authors":
        header.authors = r.list(entry, "The authors").map((a) => a.text);
        break;
      case "reviewed by":
        header.reviewedBy = readReviews(entry, r);
        break;
      case "sources":
        header.sources = r.list(entry, "The sources", false).map((s) => s.text);
        break;
      case "covers":
        header.covers = r.list(entry, "What it covers", false).map((s) => s.text);
        break;
      case "content note":
        header.contentNote = r.text(entry, "The content note");
        break;
      case "demand":
        header.demand = readDemand(entry, r);
        break;
      case "caps":
        header.caps = readCaps(entry, r);
        break;
      case "severity":
        header.severity = readSeverity(entry, r);
        break;
      case "counters":
        header.counters = r.list(entry, "The counters").map((c) => tidy(c.text));
        break;
      case "own criteria":
        header.own = readOwnCriteria(entry, r);
        break;
      case "people":
        header.people = r.list(entry, "The people").map((p) => p.text);
        break;
      case "places":
        header.places = r.list(entry, "The places").map((p) => p.text);
        break;
      case "referral":
        header.referral = readReferral(entry, r);
        break;
      case "days":
        header.days = readDays2(entry, r);
        break;
      case "sheet":
        header.sheet = r.oneOf(entry, "The sheet", ["boxes", "blank"]) ?? header.sheet;
        break;
      case "test":
        header.test = r.oneOf(entry, "The test", ["true", "false"]) === "true" || void 0;
        break;
      default:
        r.unknownKey(entry, "a header", HEADER_KEYS);
    }
  }
  const blank = header.difficulty === "advanced" && !entries.some((e) => tidy(e.key) === "sheet");
  return blank ? { ...header, sheet: "blank" } : header;
}
function readMinutes(entry, r) {
  const minutes = r.list(entry, "The start").map(({ text, range }) => {
    const number = /^(\d{1,2}(?:\.\d)?)(?:\s*min(?:ute)?s?)?$/i.exec(text)?.[1];
    if (number !== void 0 && Number(number) <= 30) return Number(number);
    r.complain(
      range,
      `"${text}" is not a time on a clock of 30 minutes.`,
      "For example `starts at: 12 minutes`."
    );
    return null;
  });
  const read = minutes.filter((m) => m !== null).slice(0, 2);
  return read.length === 0 ? null : read;
}

// scenarios/format/places.ts
var Places = class {
  constructor(sessions) {
    this.sessions = sessions;
    for (const { number, beats } of sessions) {
      this.#bySession.set(number, new Set(beats.map((b) => b.slug)));
      for (const { slug, documentSlug } of beats) {
        const target = { kind: "beat", session: number, slug };
        if (!this.#anywhere.has(slug)) this.#anywhere.set(slug, target);
        this.#byDocumentSlug.set(documentSlug, target);
      }
    }
  }
  sessions;
  #bySession = /* @__PURE__ */ new Map();
  #anywhere = /* @__PURE__ */ new Map();
  #byDocumentSlug = /* @__PURE__ */ new Map();
  /** The beat of that slug: in its own session, in another, or by the number GitHub gives a repeated heading. */
  beat(slug, session) {
    if (this.#bySession.get(session)?.has(slug)) return { kind: "beat", session, slug };
    return this.#anywhere.get(slug) ?? this.#byDocumentSlug.get(slug) ?? null;
  }
  /** The slug an author most likely meant, looked for in the same session first. */
  nearest(written2, session) {
    const wanted = slugOf(written2.replace(/^#/, ""));
    const own = [...this.#bySession.get(session) ?? []];
    return nearestName(wanted, own) ?? nearestName(wanted, [...this.#anywhere.keys()]);
  }
};

// scenarios/format/prose.ts
var SUSPECT = /<(?:[a-z][a-z0-9-]*(?=[\s/>])|\/[a-z]|!--|\?)|!\[|\]\(\s*<?([a-z][a-z0-9+.-]*:)|<(?!https:)[a-z][a-z0-9+.-]*:|\bhttp:\/\//gi;
function scanProse(lines, firstLine, problems) {
  lines.forEach((line, index2) => {
    if (!line.includes("<") && !line.includes("![") && !line.includes(":")) return;
    let reported = -1;
    for (const match of line.matchAll(SUSPECT)) {
      const words3 = match[0];
      if (match.index < reported || inCode(line, match.index) || line[match.index - 1] === "\\") continue;
      const scheme = match[1]?.toLowerCase();
      if (scheme === "https:") continue;
      const start = match.index + 1;
      const close = words3.startsWith("<") ? line.indexOf(">", match.index) : line.indexOf(")", match.index);
      const end = close < 0 ? start + words3.length : close + 2;
      const range = { line: firstLine + index2, column: start, endLine: firstLine + index2, endColumn: end };
      reported = end - 1;
      if (words3 === "![")
        problems.add({
          code: "image-not-shown",
          range,
          message: "Images are not shown: a scenario is words.",
          hint: "Say in words what it would show."
        });
      else if (scheme !== void 0 || /^http:/i.test(words3) || /^<[a-z][a-z0-9+.-]*:/i.test(words3))
        problems.add({
          code: "link-not-https",
          range,
          message: "Only links that begin with https:// can be followed.",
          hint: "Links inside the scenario begin with `#`."
        });
      else
        problems.add({
          code: "raw-html",
          range,
          message: "HTML is not read; only Markdown is.",
          hint: "Take it out, or put it between `\u2026` marks to show it as it is."
        });
    }
  });
}
function inCode(line, at3) {
  let marks = 0;
  for (let i = line.indexOf("`"); i >= 0 && i < at3; i = line.indexOf("`", i + 1)) marks++;
  return marks % 2 === 1;
}

// scenarios/format/conditions.ts
var COMPARISONS = ["at least", "at most", "over", "under", "is"];
var LONGEST_NAME = 7;
var Unreadable = class extends Error {
  constructor(trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
  trouble;
};
function readCondition(text, counters) {
  const words3 = tidy(text).split(" ").filter((w2) => w2 !== "");
  try {
    const any = new ConditionReader(words3, counters).read();
    return { condition: { any, text: conditionText(any) }, trouble: null };
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return { condition: { any: [], text: text.replace(/\s+/g, " ").trim() }, trouble: reason.trouble };
  }
}
var ConditionReader = class {
  constructor(words3, counters) {
    this.words = words3;
    this.counters = counters;
  }
  words;
  counters;
  #at = 0;
  read() {
    if (this.words.length === 0) throw this.#unreadable("", "There is no condition here.", null);
    const any = [[this.#test()]];
    while (this.#at < this.words.length) {
      const joint = this.words[this.#at];
      if (joint !== "and" && joint !== "or") {
        const rest = this.words.slice(this.#at).join(" ");
        throw this.#unreadable(rest, `I cannot follow this condition from "${rest}" on.`, null);
      }
      this.#at++;
      const test = this.#test();
      if (joint === "or") any.push([test]);
      else any.at(-1)?.push(test);
    }
    return any;
  }
  #test() {
    let not = false;
    while (this.#word() === "not") {
      not = !not;
      this.#at++;
    }
    const first = this.#word();
    if (first === "week") {
      this.#at++;
      if (this.#word() === "is" || this.#word() === "was") this.#at++;
      return {
        not,
        kind: "week",
        result: this.#oneOf(WEEK_RESULTS, "unknown-week-result", "how a week went")
      };
    }
    if (first === "cause") {
      this.#at++;
      if (this.#word() === "is" || this.#word() === "was") this.#at++;
      return {
        not,
        kind: "cause",
        cause: this.#oneOf(CAUSES, "unknown-condition", "a cause that a week can have")
      };
    }
    if (first === "shown") {
      this.#at++;
      return { not, kind: "shown", what: this.#shown() };
    }
    if (first === "plan") return { not, ...this.#plan() };
    const value = this.#name((n) => CLIENT_VALUES.includes(n));
    if (value !== null)
      return { not, kind: "value", value, ...this.#comparison(value, 10) };
    const lower = new Map(this.counters.map((c) => [tidy(c), c]));
    const counter = this.#name((n) => lower.has(n));
    if (counter !== null)
      return {
        not,
        kind: "counter",
        counter: lower.get(counter) ?? counter,
        ...this.#comparison(counter, 1e3)
      };
    const unknown = first ?? "";
    throw this.#unreadable(
      unknown,
      unknown === "" ? "This condition stops too early." : `"${unknown}" is not something a condition can ask about.`,
      nearestName(unknown, [...CLIENT_VALUES, ...this.counters, "week", "cause", "shown", "plan"])
    );
  }
  #shown() {
    const start = this.#at;
    const name = this.#name(
      (n) => ELEMENTS.has(n) || SLIP_NAMES.has(n) || n.includes(":") && "found" in findElement(n)
    );
    if (name !== null) {
      if (SLIP_NAMES.has(name)) return { slip: name };
      const found = findElement(name);
      if ("found" in found) return found.found;
    }
    const rest = this.words.slice(start).join(" ");
    const words3 = rest.split(/ (?:and|or) /)[0] ?? rest;
    const looked = findElement(words3);
    const unknown = "unknown" in looked ? looked : { unknown: "element", words: words3, nearest: null };
    const code = unknown.unknown === "criterion" ? "unknown-criterion" : "unknown-element";
    const nearest = unknown.nearest ?? nearestName(words3, SLIPS) ?? nearestName(words3, CRITERION_NAMES);
    throw new Unreadable({
      code,
      words: unknown.words,
      message: `"${unknown.words}" is not an element or a slip that can be shown.`,
      nearest
    });
  }
  #plan() {
    this.#at++;
    const verb = this.#word();
    this.#at++;
    if (verb === "matches") {
      const next3 = this.#word();
      if (next3 === void 0 || next3 === "and" || next3 === "or") return { kind: "matches", field: null };
      const field = this.#name((n) => findPlanField(n) !== null);
      if (field === null) throw this.#unknownBox(next3);
      return { kind: "matches", field: findPlanField(field) };
    }
    if (verb !== "has") {
      const words3 = `plan ${verb ?? ""}`.trim();
      throw this.#unreadable(
        words3,
        "A plan can be asked whether it `has` something, or whether it `matches`.",
        verb ? nearestName(verb, ["has", "matches"]) : null
      );
    }
    let has = "has";
    const next2 = this.#word();
    if (next2 === "no" || next2 === "loose") {
      has = next2;
      this.#at++;
    }
    const element = this.#name((n) => findPlanElement(n) !== null);
    const found = element === null ? null : findPlanElement(element);
    if (found === null) throw this.#unknownBox(this.#word() ?? "");
    return { kind: "plan", element: found, has };
  }
  #comparison(of, most) {
    if (this.#word() === "is" && /^(?:at|over|under)$/.test(this.words[this.#at + 1] ?? "")) this.#at++;
    const is = this.#name((n) => COMPARISONS.includes(n));
    const written2 = this.#word();
    const wants = `After "${of}" comes at least, at most, over, under or is, and a number from 0 to ${most}.`;
    if (is === null) {
      const two = this.words.slice(this.#at, this.#at + 2).join(" ");
      const words3 = [written2 ?? "", two].find((w2) => nearestName(w2, COMPARISONS) !== null);
      throw this.#unreadable(words3 ?? written2 ?? of, wants, nearestName(words3 ?? "", COMPARISONS));
    }
    const number = written2 !== void 0 && /^\d{1,4}$/.test(written2) ? Number(written2) : NaN;
    if (!(number <= most)) throw this.#unreadable(written2 ?? of, wants, null);
    this.#at++;
    return { is, number };
  }
  #oneOf(names2, code, what) {
    const name = this.#name((n) => names2.includes(n));
    if (name !== null) return name;
    const rest = this.words.slice(this.#at).join(" ").split(/ (?:and|or) /)[0] ?? "";
    const list = names2.map((n) => `\`${n}\``).join(", ");
    throw new Unreadable({
      code,
      words: rest,
      message: `"${rest}" is not ${what}: ${list}.`,
      nearest: nearestName(rest, names2)
    });
  }
  #word() {
    return this.words[this.#at];
  }
  /** The longest run of words from here that is a name; moves past it. */
  #name(known2) {
    for (let length2 = Math.min(LONGEST_NAME, this.words.length - this.#at); length2 > 0; length2--) {
      const name = this.words.slice(this.#at, this.#at + length2).join(" ");
      if (known2(name)) {
        this.#at += length2;
        return name;
      }
    }
    return null;
  }
  #unknownBox(words3) {
    return new Unreadable({
      code: "unknown-plan-box",
      words: words3,
      message: `"${words3}" is not a box of the plan: ${PLAN_FIELDS.map((f) => f.name).join(", ")}.`,
      nearest: nearestName(words3, PLAN_WORDS)
    });
  }
  #unreadable(words3, message, nearest) {
    return new Unreadable({ code: "unknown-condition", words: words3, message, nearest });
  }
};
function conditionText(any) {
  return any.map((all) => all.map(testText).join(" and ")).join(" or ");
}
function testText(test) {
  const not = test.not ? "not " : "";
  switch (test.kind) {
    case "value":
      return `${not}${test.value} ${test.is} ${test.number}`;
    case "counter":
      return `${not}${test.counter} ${test.is} ${test.number}`;
    case "week":
      return `${not}week ${test.result}`;
    case "cause":
      return `${not}cause is ${test.cause}`;
    case "shown":
      return `${not}shown ${"slip" in test.what ? test.what.slip : test.what.element}`;
    case "plan":
      return `${not}plan has ${test.has === "has" ? "" : `${test.has} `}${test.element}`;
    case "matches":
      return `${not}plan matches${test.field === null ? "" : ` ${test.field}`}`;
  }
}
function splitAtColon(text) {
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const condition = text.slice(0, colon);
    if (!SHOWN_CRITERION.test(condition)) return { condition, rest: text.slice(colon + 1) };
  }
  return null;
}
var SHOWN_CRITERION = /\bshown\s+(?:task|rationale|collaboration|obstacles|written\s+plan|teach-back|review|barriers|learning|summary|next\s+step|empathy)\s*$/i;

// scenarios/format/reading.ts
var ReadingDesk = class {
  constructor(source, problems, header, places, obstacles) {
    this.source = source;
    this.problems = problems;
    this.header = header;
    this.places = places;
    this.obstacles = obstacles;
  }
  source;
  problems;
  header;
  places;
  obstacles;
  #conditions = /* @__PURE__ */ new Map();
  add(finding) {
    this.problems.add(finding);
  }
  /**
   * A word that is not known: named with its place, the nearest known one, and a fix that puts that in.
   * `otherwise` is the hint when nothing is near.
   */
  unknown(code, piece, words3, message, nearest, otherwise = null) {
    const range = wordsRange(this.source, piece, words3);
    const exact = range.line === range.endLine && range.endColumn - range.column === words3.trim().length && words3.trim() !== "";
    this.add({
      code,
      range,
      message,
      hint: didYouMean(nearest, otherwise),
      fix: nearest === null || !exact ? null : replaceFix(this.source, range, nearest, `Change to ${nearest}`)
    });
  }
  /** Reads a condition, reporting what cannot be read. One that cannot holds never. */
  condition(text, piece) {
    let reading = this.#conditions.get(text);
    if (!reading) {
      reading = readCondition(text, this.header.counters);
      this.#conditions.set(text, reading);
    }
    const { condition, trouble } = reading;
    if (trouble) this.unknown(trouble.code, piece, trouble.words, trouble.message, trouble.nearest, ASKS3);
    return condition;
  }
  /** "CONDITION: rest" after an `if`; without a colon the whole is reported and the rest is empty. */
  conditionAndRest(text, piece) {
    const split = splitAtColon(text);
    if (split) return { when: this.condition(split.condition, piece), rest: split.rest.trim() };
    this.unknown(
      "unknown-condition",
      piece,
      text,
      "I cannot see where this condition ends.",
      null,
      "Put a colon after it: `**if** trust at least 6: \u2026`."
    );
    return { when: { any: [], text: text.replace(/\s+/g, " ").trim() }, rest: "" };
  }
};
var ASKS3 = "A condition asks for instance `trust at least 6`, `week not done`, `cause is obstacle`, `shown own cycle`, `plan has when`.";

// scenarios/format/timeline.ts
var HEADINGS = [
  "Briefing",
  "Session 1",
  "Session 2",
  "The week",
  "What she took away",
  "Debrief",
  "Expected runs"
];
function partOf(heading) {
  const words3 = tidy(heading).replace(/[^a-z0-9 ]/g, "").trim();
  const session = /^session(?: ([12]))?$/.exec(words3);
  if (session) return { kind: "session", number: Number(session[1] ?? 1) };
  if (/^(the )?briefing$/.test(words3)) return { kind: "section", name: "briefing" };
  if (/^(the )?week$/.test(words3)) return { kind: "section", name: "week" };
  if (/^what .* took away$/.test(words3)) return { kind: "section", name: "took away" };
  if (/^(the )?debrief$/.test(words3)) return { kind: "section", name: "debrief" };
  if (/^expected runs?$/.test(words3)) return { kind: "section", name: "expected runs" };
  return null;
}
function readTimeline(blocks, endLine, source, problems) {
  const slugger = new Slugger();
  const sections = {};
  const sessions = [];
  const heads2 = blocks.flatMap(({ token }, index2) => isHeading(token) && token.depth === 1 ? [index2] : []);
  strayBlocks(blocks.slice(0, heads2[0] ?? blocks.length), "the first heading", source, problems);
  heads2.forEach((index2, i) => {
    const next2 = heads2[i + 1] ?? blocks.length;
    const head = blocks[index2];
    if (!head || !isHeading(head.token)) return;
    const inside2 = blocks.slice(index2 + 1, next2);
    const part = partOf(head.token.text);
    slugger.next(head.token.text);
    if (part?.kind === "session") {
      const beats = readBeatBlocks(inside2, part.number, slugger, source, problems);
      if (sessions.some((s) => s.number === part.number)) twice(head, source, problems);
      else sessions.push({ number: part.number, line: head.line, beats });
      return;
    }
    for (const { token } of inside2) if (isHeading(token)) slugger.next(token.text);
    if (part === null) unknownSection(head, source, problems);
    else if (sections[part.name]) twice(head, source, problems);
    else {
      const from = head.line + head.token.raw.trimEnd().split("\n").length;
      sections[part.name] = { line: head.line, from, to: blocks[next2]?.line ?? endLine, blocks: inside2 };
    }
  });
  return { sections, sessions: sessions.sort((a, b) => a.number - b.number) };
}
function readBeatBlocks(blocks, session, slugger, source, problems) {
  const beats = [];
  const taken = /* @__PURE__ */ new Map();
  const heads2 = blocks.flatMap(({ token }, index2) => isHeading(token) && token.depth === 2 ? [index2] : []);
  strayBlocks(blocks.slice(0, heads2[0] ?? blocks.length), "the first beat", source, problems);
  heads2.forEach((index2, i) => {
    const head = blocks[index2];
    if (!head || !isHeading(head.token)) return;
    const title = oneLine(head.token.text).replace(/\s+#+$/, "");
    const documentSlug = slugger.next(title);
    let slug = slugOf(title);
    if (slug === "") {
      problems.add({
        code: "heading-without-words",
        range: lineRange(source, head.line),
        message: "This beat has no name to link to.",
        hint: "Give it a few words: `## What put her off`."
      });
      slug = `beat-${i + 1}`;
    }
    const before = taken.get(slug);
    if (before !== void 0) {
      problems.add({
        code: "duplicate-heading",
        range: lineRange(source, head.line),
        message: `Session ${session} has another beat called "${title}", on line ${before}.`,
        hint: "Call one of them something else, or a link cannot tell them apart."
      });
      let count2 = 1;
      while (taken.has(`${slug}-${count2}`)) count2++;
      slug = `${slug}-${count2}`;
    }
    taken.set(slug, head.line);
    beats.push({
      slug,
      documentSlug,
      title,
      line: head.line,
      blocks: blocks.slice(index2 + 1, heads2[i + 1] ?? blocks.length)
    });
  });
  return beats;
}
function strayBlocks(blocks, before, source, problems) {
  const first = blocks[0];
  if (!first) return;
  problems.add({
    code: "stray-text",
    range: pieceRange(source, { text: first.token.raw.split("\n")[0] ?? "", line: first.line }),
    message: `This stands before ${before}, so it is left out.`,
    hint: before === "the first beat" ? "Begin a beat with a heading of the second level: `## Opening`." : "Begin with `# Briefing`."
  });
}
function twice(head, source, problems) {
  problems.add({
    code: "duplicate-section",
    range: lineRange(source, head.line),
    message: "This heading stands in the file already; what follows it here is left out.",
    hint: "Bring the two together."
  });
}
function unknownSection(head, source, problems) {
  const text = isHeading(head.token) ? head.token.text : "";
  const nearest = nearestName(text, HEADINGS);
  const range = lineRange(source, head.line);
  problems.add({
    code: "unknown-section",
    range,
    message: `"${text}" is not a part of a scenario; what follows it is left out.`,
    hint: didYouMean(
      nearest,
      "The parts are Briefing, Session 1, The week, Session 2, What she took away, Debrief and Expected runs. A beat is a heading of the second level."
    ),
    fix: nearest === null ? null : replaceFix(source, range, `# ${nearest}`, `Change to ${nearest}`)
  });
}

// scenarios/format/took-away.ts
function readTookAway(blocks, desk) {
  const texts = [];
  const read = (piece) => {
    const marks = readMarks(piece, desk);
    const range = pieceRange(desk.source, piece);
    const words3 = oneLine(marks.speaker === null ? marks.text : `**${marks.speaker}:** ${marks.text}`);
    const text = marks.when === null ? asParagraph(words3) : words3;
    const unread = marks.when !== null && marks.when !== "otherwise" && marks.when.any.length === 0;
    if (text === "" && !unread) {
      desk.add({
        code: "line-without-words",
        range,
        message: "Nothing was taken away here.",
        hint: "Write the words after the mark."
      });
      return;
    }
    if (marks.when === "otherwise" && (texts.at(-1)?.when ?? "otherwise") === "otherwise") {
      desk.add({
        code: "otherwise-without-if",
        range,
        message: "This `otherwise` has no `if` just before it.",
        hint: "It ends a run of `**if** \u2026:` lines."
      });
    }
    texts.push({ when: marks.when, text, range });
  };
  for (const block of blocks) {
    if (isList(block.token)) {
      for (const { item, line } of listItems(block.token, block.line)) {
        for (const inner of withLines(item.tokens, line)) {
          if (isParagraph(inner.token)) read({ text: inner.token.text, line: inner.line });
        }
      }
    } else if (isParagraph(block.token))
      for (const piece of splitAtMarks(block.token.text, block.line)) read(piece);
    else {
      desk.add({
        code: "stray-text",
        range: pieceRange(desk.source, { text: block.token.raw.split("\n")[0] ?? "", line: block.line }),
        message: "This is not a list of what was taken away, so it is left out.",
        hint: "Write list items; `- **if** shown own cycle: \u2026` is said only then."
      });
    }
  }
  return texts;
}

// scenarios/format/week-section.ts
var OBSTACLE_COLUMNS = ["day", "what gets in the way", "could be planned for", "answered by"];
var GIVEN_COLUMNS = ["day", "done", "note", "what gave way"];
var NOTE_COLUMNS = ["note", "after"];
var AFTER_THE_WEEK = 2;
function obstacleNames(blocks) {
  return blocks.flatMap(({ token }) => {
    if (!isTable(token) || tableName(token) !== "day") return [];
    const column = token.header.findIndex((cell) => tidy(cell.text).startsWith("what gets in"));
    return column < 0 ? [] : token.rows.map((row) => (row[column]?.text ?? "").trim()).filter((text) => text !== "");
  });
}
function readWeek(blocks, heading, desk) {
  const obstacles = [];
  const notes = [];
  const given = [];
  const leadsTo = [];
  for (const { token, line } of blocks) {
    if (isTable(token)) {
      const name = tableName(token);
      if (name === "note") notes.push(...readNotes(token, line, desk));
      else if (name === "day" && token.header.some((c) => tidy(c.text) === "done"))
        given.push(...readGiven(token, line, desk));
      else if (name === "day") obstacles.push(...readObstacles(token, line, desk));
      else stray(token.raw, line, "A table of the week begins with the column `day` or `note`.", desk);
    } else if (isList(token)) {
      for (const { item, line: at3 } of listItems(token, line)) {
        const lead = readLead(item, at3, desk);
        if (lead) leadsTo.push(lead);
      }
    } else
      stray(token.raw, line, "The week has its tables and a list of where each kind of week leads.", desk);
  }
  return { obstacles, notes, given, leadsTo, range: lineRange(desk.source, heading) };
}
function stray(raw, line, hint, desk) {
  desk.add({
    code: "stray-text",
    range: pieceRange(desk.source, { text: raw.split("\n")[0] ?? "", line }),
    message: "This has no place in the week, so it is left out.",
    hint
  });
}
function readObstacles(table, line, desk) {
  return readRows(table, line, OBSTACLE_COLUMNS, desk).flatMap(({ cells, line: at3 }) => {
    const text = cells["what gets in the way"] ?? "";
    const range = lineRange(desk.source, at3);
    if (text === "") {
      desk.add({
        code: "line-without-words",
        range,
        message: "This row does not say what gets in the way.",
        hint: null
      });
      return [];
    }
    const dayWritten = cells.day ?? "";
    const any = /^(any|any day|)$/.test(tidy(dayWritten));
    const day = any ? null : readDay(dayWritten, at3, desk);
    if (!any && day === null) return [];
    const answers2 = splitCell(cells["answered by"] ?? "");
    const written2 = cells["could be planned for"];
    const plannable = written2 === void 0 ? answers2.length > 0 : readYesNo(written2, at3, desk);
    return [{ day, text, plannable, answers: answers2, range }];
  });
}
function readDay(written2, line, desk) {
  const day = findDay(written2);
  if (day === null) {
    desk.unknown(
      "unknown-day",
      { text: written2, line },
      written2,
      `"${written2}" is not a day of the week.`,
      nearestName(written2, DAYS),
      "Write its name, or `any`."
    );
  }
  return day;
}
function readYesNo(written2, line, desk) {
  const word = tidy(written2);
  if (word !== "yes" && word !== "no") {
    desk.unknown(
      "amount-unreadable",
      { text: written2, line },
      written2,
      `"${written2}" does not say whether this could be planned for.`,
      null,
      "Write yes or no."
    );
  }
  return word === "yes";
}
function readResult(written2, piece, desk) {
  const result = WEEK_RESULTS.find((r) => r === tidy(written2));
  if (result) return result;
  desk.unknown(
    "unknown-week-result",
    piece,
    written2,
    `"${written2}" is not how a week can go.`,
    nearestName(written2, WEEK_RESULTS),
    "Write done, partly or not done."
  );
  return null;
}
function readNotes(table, line, desk) {
  return readRows(table, line, NOTE_COLUMNS, desk).flatMap(({ cells, line: at3 }) => {
    const text = unquoted(cells.note ?? "");
    const written2 = cells.after ?? "";
    const after = readResult(written2, { text: written2, line: at3 }, desk);
    if (text === "")
      desk.add({
        code: "line-without-words",
        range: lineRange(desk.source, at3),
        message: "This note has no words.",
        hint: null
      });
    return text === "" || after === null ? [] : [{ text, after }];
  });
}
function readGiven(table, line, desk) {
  return readRows(table, line, GIVEN_COLUMNS, desk).flatMap(({ cells, line: at3 }) => {
    const day = readDay(cells.day ?? "", at3, desk);
    const written2 = cells.done ?? "";
    const result = /^yes$/i.test(written2) ? "done" : /^no$/i.test(written2) ? "not done" : readResult(written2, { text: written2, line: at3 }, desk);
    if (day === null || result === null) return [];
    return [
      {
        day,
        result,
        note: unquoted(cells.note ?? "") || null,
        cause: unquoted(cells["what gave way"] ?? "") || null
      }
    ];
  });
}
function readLead(item, line, desk) {
  const first = withLines(item.tokens, line).find((b) => isParagraph(b.token));
  const text = first && isParagraph(first.token) ? first.token.text : "";
  const piece = { text, line };
  const way = findWayOn(text);
  const written2 = (way?.before ?? text).replace(/\*\*/g, "").replace(/:$/, "").trim();
  const result = readResult(written2, piece, desk);
  if (result === null) return null;
  const range = pieceRange(desk.source, piece);
  if (!way) {
    desk.add({
      code: "week-leads-nowhere",
      range,
      message: `A week that went ${result} leads nowhere.`,
      hint: `Write \`- **${result}** [\u2192](#\u2026)\` with a beat of the second session.`
    });
    return null;
  }
  return { result, to: resolveWayOn(way.to, AFTER_THE_WEEK, piece, desk), range };
}

// scenarios/format/read-scenario.ts
function readScenario(text, fileName) {
  const problems = new ProblemList();
  if (text.length > LARGEST_FILE) return tooLarge(text, problems);
  const source = readSource(text);
  const { header: written2, bodyLine, says, broken } = readHeader(source, fileName, problems);
  const lines = safeLines(source, bodyLine, problems);
  scanProse(lines, bodyLine, problems);
  const timeline = readTimeline(
    readBlocks(lines.join("\n"), bodyLine),
    source.lines.length + 1,
    source,
    problems
  );
  const places = new Places(timeline.sessions);
  const { sections } = timeline;
  const desk = new ReadingDesk(source, problems, written2, places, obstacleNames(sections.week?.blocks ?? []));
  const body = {
    briefing: prose(sections.briefing, lines, bodyLine),
    sessions: timeline.sessions.map(({ number, line, beats }) => ({
      number,
      kind: sessionKind(written2.mode, number),
      beats: beats.map((beat) => readBeat(beat, number, desk)),
      range: lineRange(source, line)
    })),
    week: sections.week ? readWeek(sections.week.blocks, sections.week.line, desk) : null,
    tookAway: readTookAway(sections["took away"]?.blocks ?? [], desk),
    debrief: prose(sections.debrief, lines, bodyLine),
    expectedRuns: readExpectedRuns(sections["expected runs"]?.blocks ?? [], desk)
  };
  for (const { text: words3, range } of body.tookAway)
    checkPlaceholders(words3, range.line, range.endLine, desk);
  const scenario = { ...body, header: fromTheScript(written2, body, says) };
  if (problems.has("passage-too-long"))
    return { scenario, problems: weighed(problems.inOrder(), written2.severity) };
  const context = { headerBroken: broken, says, has: (code) => problems.has(code) };
  for (const finding of findAll(scenario, context))
    problems.add({ ...finding, range: narrowed(source, scenario.header.range, finding) });
  return { scenario, problems: weighed(problems.inOrder(), written2.severity) };
}
function sessionKind(mode, number) {
  if (mode === "both") return number === 1 ? "setting" : "reviewing";
  return mode;
}
function narrowed(source, header, { range, words: words3, headerKey }) {
  let piece = { text: "\n".repeat(range.endLine - range.line), line: range.line };
  if (range === header) {
    const keyLine = source.lines.slice(0, range.endLine).findIndex((l3) => headerKey !== void 0 && l3.startsWith(`${headerKey}:`)) + 1;
    if (keyLine === 0) return lineRange(source, range.line);
    if (words3 === void 0) return lineRange(source, keyLine);
    piece = { text: "\n".repeat(range.endLine - keyLine), line: keyLine };
    const found = wordsRange(source, piece, words3);
    return found.line === keyLine || found.line === found.endLine ? found : lineRange(source, keyLine);
  }
  return words3 === void 0 ? range : wordsRange(source, piece, words3);
}
function prose(section, lines, bodyLine) {
  return section ? lines.slice(section.from - bodyLine, section.to - bodyLine).join("\n").replace(/^\n+/, "").trimEnd() : "";
}
function tooLarge(text, problems) {
  const source = readSource(text.slice(0, 1e3));
  const range = lineRange(source, 1);
  problems.add({
    code: "file-too-large",
    range,
    message: `This file has ${Math.round(text.length / 1e6)} million characters, which is more than a scenario can have.`,
    hint: `The most is ${LARGEST_FILE / 1e6} million; a long scenario has about 50,000.`
  });
  const empty = { briefing: "", sessions: [], week: null, tookAway: [], debrief: "", expectedRuns: [] };
  return { scenario: { header: emptyHeader("scenario", range), ...empty }, problems: problems.inOrder() };
}

// simulator/model-plan.ts
function modelPlan(scenario) {
  for (const session of scenario.sessions) {
    for (const beat of session.beats) if (beat.plan) return beat.plan;
  }
  return null;
}

// scenarios/format/resolve.ts
var INDEX = /* @__PURE__ */ new WeakMap();
function findBeat(scenario, sessionIndex, slug) {
  const session = scenario.sessions[sessionIndex];
  if (!session) return null;
  let index2 = INDEX.get(session);
  if (!index2) {
    index2 = new Map(session.beats.map((beat) => [beat.slug, beat]));
    INDEX.set(session, index2);
  }
  return index2.get(slug) ?? null;
}

// simulator/conditions.ts
var compare = (a, is, b) => {
  switch (is) {
    case "at least":
      return a >= b;
    case "at most":
      return a <= b;
    case "over":
      return a > b;
    case "under":
      return a < b;
    case "is":
      return a === b;
  }
};
var same = (a, b) => a.criterion === b.criterion && a.element === b.element;
function wasShown(turns, what) {
  if ("slip" in what) return turns.some((t) => t.slips.includes(what.slip));
  return turns.some((t) => t.shows.some((s) => same(s, what)) || t.clientActs.some((s) => same(s, what)));
}
function passes(test, facts) {
  switch (test.kind) {
    case "value":
      return compare(facts.client[test.value], test.is, test.number);
    case "counter":
      return compare(facts.memory.counters[test.counter] ?? 0, test.is, test.number);
    case "week":
      return facts.week?.result === test.result;
    case "cause":
      return facts.week?.cause === test.cause;
    case "shown":
      return wasShown(facts.turns, test.what);
    case "plan": {
      const code = facts.plan?.reading.codes[test.element] ?? 0;
      return test.has === "has" ? code === 2 : test.has === "loose" ? code === 1 : code < 2;
    }
    case "matches":
      return facts.plan !== null && !facts.plan.mismatches.some((m) => test.field === null || m.field === test.field);
  }
}
function holds(condition, facts) {
  return condition === null || condition.any.some((all) => all.every((test) => passes(test, facts) !== test.not));
}
function firstThatHolds(items, facts) {
  return items.find((item) => item.when === "otherwise" || holds(item.when, facts)) ?? null;
}

// scoring/offered.ts
var sessionIndexOf = (scenario, number) => scenario.sessions.findIndex((s) => s.number === number);
function factsAt(play, turn) {
  const earlier = play.turns.filter((t) => t.number < turn.number);
  const counters = {};
  for (const name of play.scenario.header.counters) counters[name] = 0;
  for (const { reply } of earlier) {
    for (const { counter, by } of reply?.counts ?? []) counters[counter] = (counters[counter] ?? 0) + by;
  }
  const reviewing = play.scenario.sessions[sessionIndexOf(play.scenario, turn.session)]?.kind === "reviewing";
  return {
    client: turn.before,
    turns: earlier,
    plan: play.plan && play.plan.turn < turn.number ? play.plan : null,
    week: reviewing ? play.week : null,
    memory: { ...play.memory, counters }
  };
}
var OFFERED = /* @__PURE__ */ new WeakMap();
function offeredAt(play, turn) {
  const known2 = OFFERED.get(turn);
  if (known2?.scenario === play.scenario) return known2.replies;
  const replies = workOutOffered(play, turn);
  OFFERED.set(turn, { scenario: play.scenario, replies });
  return replies;
}
function workOutOffered(play, turn) {
  if (!turn.reply) return [];
  const beat = findBeat(play.scenario, sessionIndexOf(play.scenario, turn.session), turn.beat);
  if (!beat) return [turn.reply];
  const taken = new Set(
    play.turns.filter((t) => t.number < turn.number && t.session === turn.session && t.beat === turn.beat).map((t) => t.reply?.number)
  );
  const facts = factsAt(play, turn);
  return beat.replies.filter(
    (r) => r.number === turn.reply?.number || !taken.has(r.number) && holds(r.when, facts)
  );
}
function beatsReached(scenario, sessionIndex, reply) {
  const met = /* @__PURE__ */ new Set();
  const visit = (target) => {
    const beat = target.kind === "beat" ? findBeat(scenario, sessionIndex, target.slug) : null;
    if (!beat || met.has(beat)) return;
    met.add(beat);
    if (beat.replies.length === 0 && !beat.plan) for (const { to } of beat.onward) visit(to);
  };
  visit(reply.to);
  return [...met];
}
function wouldShow(scenario, sessionIndex, reply) {
  const acts = beatsReached(scenario, sessionIndex, reply).flatMap((b) => b.lines.flatMap((l3) => l3.acts));
  return [...reply.shows, ...acts];
}
var leadsToPlan = (scenario, sessionIndex, reply) => beatsReached(scenario, sessionIndex, reply).some((b) => b.plan !== null);
var TAGS = /* @__PURE__ */ new WeakMap();
function tagsOf(session) {
  const known2 = TAGS.get(session);
  if (known2) return known2;
  const shown2 = session.beats.flatMap((b) => b.replies.flatMap((r) => r.shows));
  const tags = new Set(shown2.map((s) => `${s.criterion}: ${s.element}`));
  TAGS.set(session, tags);
  return tags;
}
var sessionOffers = (session, criterion2, elements) => elements.some((element) => tagsOf(session).has(`${criterion2}: ${element}`));
function couldHold(condition, week) {
  if (condition === null || condition === "otherwise" || week === null) return true;
  return condition.any.some(
    (all) => all.every((test) => {
      if (test.kind === "week") return week.result === test.result !== test.not;
      return test.kind === "cause" ? week.cause === test.cause !== test.not : true;
    })
  );
}
function reachableReplies(scenario, sessionIndex, week) {
  const session = scenario.sessions[sessionIndex];
  const led = sessionIndex > 0 ? scenario.week?.leadsTo.find((l3) => l3.result === week?.result)?.to : void 0;
  const first = led?.kind === "beat" ? findBeat(scenario, sessionIndex, led.slug) : session?.beats[0] ?? null;
  const met = /* @__PURE__ */ new Set();
  const waiting = first ? [first] : [];
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (met.has(beat)) continue;
    met.add(beat);
    const ways = [...beat.replies, ...beat.onward].filter((way) => couldHold(way.when, week));
    for (const { to } of ways) {
      const next2 = to.kind === "beat" ? findBeat(scenario, sessionIndex, to.slug) : null;
      if (next2) waiting.push(next2);
    }
  }
  return [...met].flatMap((b) => b.replies.filter((r) => couldHold(r.when, week)));
}

// scoring/objects.ts
var LOW_CONFIDENCE = 7;
var WHY_NOT = {
  task: "it came before there was a task",
  difficulty: "it came before an obstacle was named or confidence was low",
  barrier: "it came before a particular barrier was known",
  review: "it came before anything was reviewed"
};
function objectNeeded({ criterion: criterion2, element }) {
  switch (criterion2) {
    case "obstacles":
      if (element === "adjusts") return "difficulty";
      return ["obstacle", "confidence", "if-then"].includes(element) ? "task" : null;
    case "teach-back":
      return "task";
    case "barriers":
      return element === "matched change" ? "barrier" : null;
    case "summary":
      return "review";
    default:
      return null;
  }
}
var confidenceAfter = (play, turn) => play.turns.find((t) => t.number === turn)?.after.confidence ?? 0;
function saidLowConfidence(play, evidence) {
  const first = evidence.find(
    (s) => s.criterion === "obstacles" && s.element === "confidence" && s.notCounted === null
  );
  return first !== void 0 && confidenceAfter(play, first.turn) < LOW_CONFIDENCE;
}
var agreesTask = (agreed) => agreed.some((a) => a.field === "what");
var STARTS_AFTER = /* @__PURE__ */ new WeakMap();
function startsAfterIn(session) {
  const known2 = STARTS_AFTER.get(session);
  if (known2) return known2;
  const offers = (criterion2, elements) => sessionOffers(session, criterion2, elements);
  const startsAfter = {
    task: !offers("task", ["behaviour"]) && !session.beats.some((b) => b.replies.some((r) => agreesTask(r.agreed))),
    difficulty: !offers("obstacles", ["obstacle", "confidence"]),
    barrier: !offers("barriers", ["specific barrier"]),
    review: !offers("review", criterionWords("review").elements)
  };
  STARTS_AFTER.set(session, startsAfter);
  return startsAfter;
}
function objectsOf(play, session) {
  const startsAfter = startsAfterIn(session);
  const taskExists = (turn) => play.turns.some((t) => t.session === session.number && t.number <= turn && agreesTask(t.agreed)) || play.plan !== null && play.plan.turn <= turn && play.plan.reading.codes.behaviour === 2;
  const obstacleNamed = (turn) => play.said.some((s) => s.session === session.number && s.turn < turn && (s.line?.names ?? null) !== null);
  function whyNotYet(shown2, turn, evidence, together = []) {
    const object = objectNeeded(shown2);
    if (object === null || startsAfter[object]) return null;
    const was = (criterion2, element) => {
      const same2 = (s) => s.criterion === criterion2 && (element === void 0 || s.element === element);
      return evidence.some((s) => s.notCounted === null && s.turn <= turn && same2(s)) || together.some(same2);
    };
    const exists = {
      task: () => was("task", "behaviour") || taskExists(turn),
      difficulty: () => was("obstacles", "obstacle") || obstacleNamed(turn) || saidLowConfidence(play, evidence),
      barrier: () => was("barriers", "specific barrier"),
      review: () => was("review")
    };
    return exists[object]() ? null : WHY_NOT[object];
  }
  return { whyNotYet };
}

// scoring/evidence.ts
var wordsAt = (play, turn) => play.said.find((s) => s.turn === turn.number && s.who === "practitioner")?.text ?? turn.reply?.text ?? "";
function clientWords(play, turn, act) {
  const line = play.said.find(
    (s) => s.turn === turn.number && s.who !== "practitioner" && s.line?.acts.some((a) => a.criterion === act.criterion && a.element === act.element)
  );
  return line?.text ?? "";
}
var receipt = (turn, { criterion: criterion2, element }, from, words3) => ({
  criterion: criterion2,
  element,
  from,
  words: words3,
  turn: turn.number,
  session: turn.session,
  weak: weakForm(criterion2) === element,
  notCounted: null
});
var needsNoPlace = ({ scenario, plan }) => plan?.reading.anywhere === true && /\b(?:anywhere|wherever)\b/i.test(modelPlan(scenario)?.boxes.where ?? "");
function sheetReceipts(play, turn) {
  const { plan } = play;
  if (!plan || plan.turn !== turn.number || plan.reading.notRead) return [];
  const { codes, evidence } = plan.reading;
  const words3 = (element) => evidence[element].map((e) => e.text).join(" \u2026 ");
  const told2 = (e) => codes[e] === 2 || e === "where" && needsNoPlace(play);
  const read = SHEET.filter(told2).map(
    (element) => receipt(turn, { criterion: "written plan", element }, "plan", words3(element) || "anywhere")
  );
  const loose2 = SHEET.filter((e) => codes[e] === 1 && !told2(e)).map(words3);
  const weak = (element, words4) => ({
    ...receipt(turn, { criterion: "written plan", element }, "plan", words4),
    weak: true
  });
  const mismatches = plan.mismatches.map((m) => `${m.field}: \u201C${m.written}\u201D, where \u201C${m.agreed}\u201D was agreed`);
  return [
    ...read,
    ...loose2.length > 0 ? [weak(LOOSE2, loose2.join(" \u2026 "))] : [],
    ...mismatches.length > 0 ? [weak("mismatch", mismatches.join("; "))] : []
  ];
}
function shownAt(play, turn) {
  const weak = turn.slips.flatMap((s) => SLIP_RULES[s].weak ?? []);
  const own = [...turn.shows, ...weak].map((r) => receipt(turn, r, "reply", wordsAt(play, turn)));
  const acts = turn.clientActs.map((a) => receipt(turn, a, "client", clientWords(play, turn, a)));
  const all = [...own, ...acts, ...sheetReceipts(play, turn)];
  return all.filter(
    (s, i) => all.findIndex((o) => o.criterion === s.criterion && o.element === s.element) === i
  );
}
function evidenceOf(play, session) {
  const evidence = [];
  const { whyNotYet } = objectsOf(play, session);
  for (const turn of play.turns.filter((t) => t.session === session.number)) {
    let waiting = shownAt(play, turn);
    if (waiting.length === 0) continue;
    for (let counted = -1; counted !== 0; ) {
      const now = waiting.filter((s) => whyNotYet(s, turn.number, evidence) === null);
      evidence.push(...now);
      waiting = waiting.filter((s) => !now.includes(s));
      counted = now.length;
    }
    evidence.push(...waiting.map((s) => ({ ...s, notCounted: whyNotYet(s, turn.number, evidence) })));
  }
  return evidence;
}
var turnsOf = (evidence, criterion2, element) => [
  ...new Set(
    evidence.filter((s) => s.criterion === criterion2 && s.element === element && s.notCounted === null).map((s) => s.turn)
  )
];

// scoring/caps.ts
function firstAfter(evidence, { criterion: criterion2, element }, slip2) {
  const after = evidence.filter(
    (s) => s.criterion === criterion2 && s.element === element && s.notCounted === null && (s.turn > slip2 || s.turn === slip2 && s.from === "client")
  );
  return after.length === 0 ? null : Math.min(...after.map((s) => s.turn));
}
function repaired(evidence, slip2, cap) {
  const within = (element) => turnsOf(evidence, "empathy", element).find((turn) => turn > slip2 && turn <= slip2 + REPAIR_TURNS);
  const genuine = within("genuine");
  if (genuine !== void 0 && cap < 2) return { at: genuine, cap: 2, holdsAt: 2 };
  const reflects = within("reflects");
  if (reflects !== void 0 && cap < 1) return { at: reflects, cap: 1, holdsAt: 1 };
  return { at: null, cap, holdsAt: cap };
}
var planAfter = (turns, slip2) => turns.find((t) => t.number > slip2 && t.plan !== null && planText(t.plan).trim() !== "")?.number ?? null;
function undo(turns, evidence, turn, slip2, cap) {
  const { undone } = SLIP_RULES[slip2];
  if (undone === "repair") return repaired(evidence, turn.number, cap);
  const at3 = undone === null || undone === "the gate" ? null : undone === "a plan" ? planAfter(turns, turn.number) : firstSetAfter(evidence, undone.anyOf, turn.number);
  return { at: at3, cap, holdsAt: at3 === null ? cap : 3 };
}
function firstSetAfter(evidence, sets, slip2) {
  const whole = sets.flatMap((set) => {
    const turns = set.map((r) => firstAfter(evidence, r, slip2));
    return turns.every((t) => t !== null) ? [Math.max(...turns)] : [];
  });
  return whole.length === 0 ? null : Math.min(...whole);
}
function slipsOf(play, session, evidence) {
  const turns = play.turns.filter((t) => t.session === session.number);
  return turns.flatMap(
    (turn) => turn.slips.flatMap(
      (slip2) => Object.entries(SLIP_RULES[slip2].caps).map(([criterion2, cap]) => {
        const undone = undo(turns, evidence, turn, slip2, cap);
        const receipt2 = {
          turn: turn.number,
          session: turn.session,
          slip: slip2,
          words: wordsAt(play, turn),
          cap: undone.cap,
          undoneAt: undone.at
        };
        return { criterion: criterion2, receipt: receipt2, holdsAt: undone.holdsAt };
      })
    )
  );
}

// scoring/facts.ts
var shows = (refs, criterion2, element) => refs.some((r) => r.criterion === criterion2 && r.element === element);
function causeGiven(play, session, criterion2, element) {
  return play.turns.some(
    (t) => t.session === session.number && offeredAt(play, t).some((r) => shows(r.shows, criterion2, element))
  );
}
var noRecord = (play, session) => play.week?.record === "none" || sessionOffers(session, "review", ["one occasion rebuilt"]) && !sessionOffers(session, "review", ["record used"]);
function factsOf2(play, session, evidence) {
  const turns = play.turns.filter((t) => t.session === session.number);
  const ambivalent = turns.some((t) => t.ambivalentBefore);
  const opposed = turns.some((t) => t.opposedBefore);
  const index2 = play.scenario.sessions.indexOf(session);
  const asked3 = {
    "reason to adapt": () => turnsOf(evidence, "collaboration", "adaptation").length > 0 || causeGiven(play, session, "collaboration", "adaptation"),
    "confidence under 7": () => saidLowConfidence(play, evidence),
    "gap shown": () => causeGiven(play, session, "teach-back", "gap corrected"),
    "no record": () => noRecord(play, session),
    "week fell short": () => play.week ? play.week.result !== "done" : sessionOffers(session, "learning", ["partial used"]),
    "two non-completions": () => reachableReplies(play.scenario, index2, play.week).some(
      (r) => shows(r.shows, "next step", "supervision")
    ),
    "ambivalence shown": () => ambivalent,
    "opposition shown": () => opposed,
    "neither shown": () => !ambivalent && !opposed,
    mismatch: () => play.plan !== null && play.plan.mismatches.length > 0 && turns.some((t) => t.number === play.plan?.turn)
  };
  const known2 = /* @__PURE__ */ new Map();
  return (fact) => {
    const held = known2.get(fact) ?? asked3[fact]();
    known2.set(fact, held);
    return held;
  };
}

// scoring/rules.ts
var FACTS = {
  "reason to adapt": "where the client gave a reason for one",
  "confidence under 7": "where confidence was under 7",
  "gap shown": "where the client showed one",
  "no record": "where there was no record",
  "week fell short": "where the week was partly or not done",
  "two non-completions": "after two non-completions",
  "ambivalence shown": "where the client showed ambivalence",
  "opposition shown": "where the client showed opposition",
  "neither shown": "where the client showed neither",
  mismatch: "mismatch"
};
function satisfied(rule, grounds) {
  if (typeof rule === "string") return grounds.turnsOf(rule).length > 0;
  if ("all" in rule) return rule.all.every((r) => satisfied(r, grounds));
  if ("any" in rule) return rule.any.some((r) => satisfied(r, grounds));
  if ("atLeast" in rule) return rule.of.filter((e) => satisfied(e, grounds)).length >= rule.atLeast;
  if ("twice" in rule) return grounds.turnsOf(rule.twice).length >= 2;
  if ("where" in rule) return !grounds.is(rule.where) || satisfied(rule.ask, grounds);
  if ("given" in rule) return grounds.is(rule.given) && satisfied(rule.accept, grounds);
  return !grounds.is(rule.no);
}
function remainder(rule, grounds) {
  if (satisfied(rule, grounds)) return null;
  if (typeof rule === "string" || "twice" in rule || "no" in rule) return rule;
  const left = (rules) => rules.flatMap((r) => remainder(r, grounds) ?? []);
  if ("all" in rule) return one({ all: left(rule.all) });
  if ("any" in rule) return one({ any: left(rule.any) });
  if ("where" in rule) return { where: rule.where, ask: remainder(rule.ask, grounds) ?? rule.ask };
  if ("given" in rule) return grounds.is(rule.given) ? remainder(rule.accept, grounds) : null;
  const open2 = rule.of.filter((e) => !satisfied(e, grounds));
  return { atLeast: rule.atLeast - (rule.of.length - open2.length), of: open2 };
}
function ruleHere(rule, grounds) {
  if (typeof rule === "string" || "twice" in rule || "no" in rule || "atLeast" in rule) return rule;
  const here = (rules) => rules.flatMap((r) => ruleHere(r, grounds) ?? []);
  if ("all" in rule) return one({ all: here(rule.all) });
  if ("any" in rule) return one({ any: here(rule.any) });
  if ("where" in rule) return grounds.is(rule.where) ? ruleHere(rule.ask, grounds) : null;
  return grounds.is(rule.given) ? ruleHere(rule.accept, grounds) : null;
}
function one(rule) {
  const parts = "all" in rule ? rule.all : rule.any;
  return parts.length === 1 && parts[0] !== void 0 ? parts[0] : rule;
}
function missingFrom(rule, grounds) {
  const open2 = remainder(rule, grounds);
  return open2 === null ? [] : elementsIn(open2);
}
function elementsIn(rule) {
  if (typeof rule === "string") return [rule];
  if ("all" in rule) return [...new Set(rule.all.flatMap(elementsIn))];
  if ("any" in rule) return [...new Set(rule.any.flatMap(elementsIn))];
  if ("atLeast" in rule) return rule.of;
  if ("twice" in rule) return [rule.twice];
  if ("where" in rule) return elementsIn(rule.ask);
  return "given" in rule ? elementsIn(rule.accept) : [];
}
var NUMBER_WORDS2 = ["none", "one", "two", "three", "four", "five", "six"];
var listed2 = (items, word) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
var isPlain = (rule) => typeof rule === "string" || "no" in rule;
var named2 = (element) => element.split(": ").at(-1) ?? element;
function allInWords(rules) {
  const parts = rules.map(ruleInWords);
  if (rules.every(isPlain)) return listed2(parts, "and");
  if (!parts.some((words3) => words3.includes(",")))
    return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
  const groups = [];
  rules.forEach((rule, i) => {
    const words3 = parts[i] ?? "";
    const before = rules[i - 1];
    if (isPlain(rule) && before !== void 0 && isPlain(before)) groups.push(`${groups.pop()}, ${words3}`);
    else groups.push(words3);
  });
  return `${groups.slice(0, -1).join("; ")}; and ${groups.at(-1)}`;
}
function ruleInWords(rule) {
  if (typeof rule === "string") return named2(rule);
  if ("all" in rule) return allInWords(rule.all);
  if ("any" in rule) {
    const parts = rule.any.map(ruleInWords);
    return rule.any.every((r) => isPlain(r) || typeof r === "object" && "twice" in r) ? listed2(parts, "or") : parts.join(", or ");
  }
  if ("atLeast" in rule) return `${NUMBER_WORDS2[rule.atLeast]} of ${rule.of.join(", ")}`;
  if ("twice" in rule) return `${rule.twice} on two turns`;
  if ("where" in rule) return `${ruleInWords(rule.ask)} ${FACTS[rule.where]}`;
  if ("given" in rule) return `${ruleInWords(rule.accept)} ${FACTS[rule.given]}`;
  return `no ${FACTS[rule.no]}`;
}

// scoring/assess.ts
var asLevel = (n) => Math.max(0, Math.min(3, Math.floor(n)));
function groundsFor(criterion2, evidence, facts) {
  return {
    turnsOf: (written2) => {
      const [other, element] = written2.split(": ");
      return element === void 0 ? turnsOf(evidence, criterion2, written2) : turnsOf(evidence, other, element);
    },
    is: facts
  };
}
function earnedLevel(criterion2, evidence, grounds) {
  const { meets, strong: strong2 } = rulesOf(criterion2);
  const turns = new Set(elementsIn(strong2).flatMap((e) => grounds.turnsOf(e)));
  if (satisfied(strong2, grounds) && turns.size >= 2) return 3;
  if (satisfied(meets, grounds)) return 2;
  return evidence.some((s) => s.criterion === criterion2 && s.notCounted === null) ? 1 : 0;
}
function assessedHere(play, session) {
  const written2 = play.turns.find((t) => t.number === play.plan?.turn)?.session === session.number;
  return assessedIn(play.scenario, session.kind).filter(
    (name) => name !== "written plan" || !(written2 && play.plan?.reading.notRead)
  );
}
function assessSession(play, session) {
  const evidence = evidenceOf(play, session);
  const facts = factsOf2(play, session, evidence);
  const slips = slipsOf(play, session, evidence);
  const names2 = assessedHere(play, session);
  const weights = shares(names2, session.kind);
  const assess = (criterion2) => {
    const grounds = groundsFor(criterion2, evidence, facts);
    const held = slips.filter((s) => s.criterion === criterion2);
    const earned = earnedLevel(criterion2, evidence, grounds);
    const allowed = asLevel(play.scenario.header.caps[criterion2] ?? 3);
    const cap = asLevel(Math.min(allowed, ...held.map((s) => s.holdsAt)));
    return {
      criterion: criterion2,
      level: asLevel(Math.min(earned, cap)),
      earned,
      cap,
      allowed,
      weight: weights.get(criterion2) ?? 0,
      grounds,
      slips: held
    };
  };
  return {
    session,
    evidence,
    slips,
    criteria: names2.map(assess),
    unaskedEmpathy: names2.includes("empathy") ? null : assess("empathy")
  };
}
function assessedSessions(play) {
  return play.scenario.sessions.filter((session, i) => i <= play.sessionIndex && assessedHere(play, session).length > 0).map((session) => assessSession(play, session));
}
var numberOf = (criteria) => criteria.reduce((sum, c) => sum + c.weight * c.level / 3, 0);

// scoring/band.ts
var ESSENTIAL = ["task", "rationale", "obstacles", "barriers"];
var ORDER = ["not scored", "worth another go", "on the way", "meets the specification"];
var empathyIsNought = ({ criteria, unaskedEmpathy }) => unaskedEmpathy?.cap === 0 || criteria.some((c) => c.criterion === "empathy" && c.level === 0);
function bandOf(assessed, outOfScope2) {
  const { criteria } = assessed;
  if (empathyIsNought(assessed) || outOfScope2) return "worth another go";
  if (criteria.some((c) => ESSENTIAL.includes(c.criterion) && c.level === 0)) return "worth another go";
  return criteria.every((c) => c.level >= 2) ? "meets the specification" : "on the way";
}
var lowestBand = (bands) => ORDER.find((band) => bands.includes(band)) ?? "not scored";

// scoring/beck.ts
var BECK = {
  a: "The task is clear and specific",
  b: "There is a cogent rationale",
  c: "Reactions are asked for and difficulties worked through",
  d: "Progress is summarised"
};
function beckTiles(sessions) {
  const levels = new Map(sessions.flatMap((s) => s.criteria.map((c) => [c.criterion, c.level])));
  return Object.keys(BECK).map((letter) => ({
    letter,
    says: BECK[letter],
    criteria: CRITERION_RULES.filter((c) => c.beck === letter).map((c) => ({
      criterion: c.name,
      level: levels.get(c.name) ?? null
    }))
  }));
}

// simulator/decision.ts
var RATING_WORDS = ["missed it", "tried", "did it", "did it well"];

// scoring/calibration.ts
function calibrationOf(rating, sessions) {
  const scored = sessions.flatMap((s) => s.criteria);
  return CRITERIA.flatMap(({ name }) => {
    const word = rating?.ratings[name];
    const levels = scored.filter((c) => c.criterion === name).map((c) => c.level);
    if (word === void 0 || levels.length === 0) return [];
    const claimed = RATING_WORDS.indexOf(word);
    return [{ criterion: name, claimed, scored: Math.min(...levels) }];
  });
}

// scoring/report.ts
var LEVEL_WORDS = ["not shown", "attempted", "meets the specification", "strong"];

// scoring/level-words.ts
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var holding = ({ slips, cap, earned, level, allowed }) => cap < Math.min(earned, allowed) || level === 0 && cap === 0 ? slips.find((s) => s.holdsAt === cap) : void 0;
function ruleInLevelWords(assessed) {
  const { criterion: criterion2, level, earned, cap, grounds } = assessed;
  const { meets, strong: strong2 } = rulesOf(criterion2);
  const inWords3 = (rule) => ruleInWords(ruleHere(rule, grounds) ?? rule);
  const held = holding(assessed);
  if (held)
    return `${capital(LEVEL_WORDS[level])}: ${SLIP_RULES[held.receipt.slip].act} on turn ${held.receipt.turn} holds it at ${cap}.`;
  if (earned > level) return `${capital(LEVEL_WORDS[level])}: this scenario takes it no further than ${cap}.`;
  if (level === 3) return `Strong: ${inWords3(strong2)}, over two turns or more.`;
  if (level === 2) return `Meets the specification: ${inWords3(meets)}.`;
  if (level === 1) return "Attempted: something of it was shown, though not yet what the specification asks.";
  return "Not shown: nothing in this session counted towards it.";
}
function nextInWords(assessed) {
  const { criterion: criterion2, level, allowed, grounds } = assessed;
  if (level >= allowed) return null;
  const held = holding(assessed);
  if (held) {
    const { act, undone } = SLIP_RULES[held.receipt.slip];
    return `${act} holds it at ${assessed.cap}; ${wayOut(undone)}.`;
  }
  const { meets, strong: strong2 } = rulesOf(criterion2);
  const towards = level < 2 ? meets : strong2;
  const goal = level < 2 ? "to meet the specification" : "to be strong";
  const open2 = remainder(towards, grounds);
  if (open2 === null) return `${goal}, show it over two turns.`;
  const differs = grounds.is("mismatch") && criterion2 === "written plan";
  const sheet2 = differs ? " (the sheet says something other than was agreed)" : "";
  return `${goal}, still open: ${ruleInWords(open2)}${sheet2}.`;
}

// scoring/model-sheet.ts
var fieldOf = (element) => PLAN_FIELDS.find((f) => f.element === element);
function modelBox(scenario, element) {
  const field = fieldOf(element);
  return (field && modelPlan(scenario)?.boxes[field.key]?.trim()) ?? "";
}
function modelSheetLine(scenario, elements) {
  const parts = elements.flatMap((element) => {
    const text = modelBox(scenario, element).replace(/\.$/, "");
    const name = fieldOf(element)?.name ?? element;
    return text === "" ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text}.`];
  });
  return parts.length === 0 ? null : parts.join(" ");
}

// scoring/missed.ts
var isSheet = (element) => SHEET.includes(element);
function chancesOf(play, { session, evidence }, criterion2) {
  const { whyNotYet } = objectsOf(play, session);
  const index2 = sessionIndexOf(play.scenario, session.number);
  return play.turns.filter((t) => t.session === session.number).flatMap(
    (turn) => offeredAt(play, turn).filter((r) => r.number !== turn.reply?.number).map((reply) => {
      const shows2 = wouldShow(play.scenario, index2, reply);
      const earlier = evidence.filter((s) => s.turn < turn.number);
      const counts2 = shows2.filter(
        (s) => s.criterion === criterion2 && whyNotYet(s, turn.number, earlier, shows2) === null
      );
      const sheet2 = criterion2 === "written plan" && leadsToPlan(play.scenario, index2, reply) ? SHEET : [];
      return { turn, reply, elements: [.../* @__PURE__ */ new Set([...counts2.map((s) => s.element), ...sheet2])] };
    })
  );
}
var nextWanted = ({ criterion: criterion2, grounds, level }) => {
  const { meets, strong: strong2 } = rulesOf(criterion2);
  return missingFrom(level < 2 ? meets : strong2, grounds).filter((e) => !e.includes(": "));
};
var wantedOf = ({ criterion: criterion2, grounds }) => {
  const { meets, strong: strong2 } = rulesOf(criterion2);
  return [.../* @__PURE__ */ new Set([...missingFrom(meets, grounds), ...missingFrom(strong2, grounds)])].filter(
    (e) => !e.includes(": ")
  );
};
function missedOf(play, assessed, criterion2) {
  const chances = chancesOf(play, assessed, criterion2.criterion);
  const asked3 = wantedOf(criterion2);
  const all = criterion2.criterion === "written plan" ? [...SHEET, "client has copy"] : criterionWords(criterion2.criterion).elements;
  const sheetTurn = play.turns.find((t) => t.session === assessed.session.number && t.plan !== null);
  return all.filter((e) => criterion2.grounds.turnsOf(e).length === 0).map((element) => {
    const onPaper2 = criterion2.criterion === "written plan" && isSheet(element) && sheetTurn ? [{ turn: sheetTurn.number, words: modelBox(play.scenario, element) }].filter(
      (c) => c.words !== ""
    ) : [];
    const said = chances.filter((c) => c.elements.includes(element)).map((c) => ({ turn: c.turn.number, words: c.reply.text }));
    const first = said.filter((c, i) => said.findIndex((o) => o.turn === c.turn) === i);
    return { element, chances: [...first, ...onPaper2] };
  }).filter((m) => asked3.includes(m.element) || m.chances.length > 0);
}

// scoring/ahead.ts
var NOTHING_AHEAD = { elements: /* @__PURE__ */ new Set(), sheet: false };
var tag = ({ criterion: criterion2, element }) => `${criterion2}: ${element}`;
function nextOf(scenario, sessionIndex, session, beat) {
  const targets = [...beat.replies, ...beat.onward].map((way) => way.to);
  const menus = targets.some((to) => to.kind === "menu") ? session.beats.filter((b) => b.replies.length > 0 && b.onward.length > 0) : [];
  const named3 = targets.flatMap(
    (to) => to.kind === "beat" ? findBeat(scenario, sessionIndex, to.slug) ?? [] : []
  );
  return [...named3, ...menus];
}
var AHEAD = /* @__PURE__ */ new WeakMap();
function aheadOf(scenario, sessionIndex, from) {
  const known2 = AHEAD.get(from);
  if (known2) return known2;
  const session = scenario.sessions[sessionIndex];
  if (!session) return NOTHING_AHEAD;
  const met = /* @__PURE__ */ new Set();
  const waiting = [from];
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (met.has(beat)) continue;
    met.add(beat);
    waiting.push(...nextOf(scenario, sessionIndex, session, beat));
  }
  const elements = /* @__PURE__ */ new Set();
  for (const beat of met) {
    for (const shown2 of beat.replies.flatMap((r) => r.shows)) elements.add(tag(shown2));
    for (const act of beat.lines.flatMap((l3) => l3.acts)) elements.add(tag(act));
  }
  const ahead = { elements, sheet: [...met].some((b) => b.plan !== null) };
  AHEAD.set(from, ahead);
  return ahead;
}

// scoring/better-line.ts
var NOWHERE = { turn: null, modelLine: null };
var caps = (reply, criterion2) => reply.slips.some((s) => SLIP_RULES[s].caps[criterion2] !== void 0);
function best(chances, wanted) {
  const worth2 = ({ elements }) => elements.filter((e) => wanted.includes(e)).length;
  const useful = chances.filter((c) => worth2(c) > 0);
  return useful.find((c) => c.reply.model) ?? useful.reduce((a, b) => a === null || worth2(b) > worth2(a) ? b : a, null);
}
function byTurn(chances) {
  const turns = /* @__PURE__ */ new Map();
  for (const chance of chances)
    turns.set(chance.turn.number, [...turns.get(chance.turn.number) ?? [], chance]);
  return [...turns.values()];
}
function insteadOfTheSlip(assessed, chances, wanted, atMost) {
  const holding2 = assessed.slips.filter((s) => s.holdsAt <= atMost);
  for (const { receipt: receipt2 } of holding2) {
    const there = chances.filter((c) => c.turn.number === receipt2.turn && !caps(c.reply, assessed.criterion));
    const line = best(there, wanted)?.reply ?? there.find((c) => c.reply.model)?.reply ?? there[0]?.reply;
    if (line) return { turn: receipt2.turn, modelLine: line.text };
  }
  return null;
}
function mostWanted(chances, wanted) {
  const worth2 = (chance) => chance.elements.filter((e) => wanted.includes(e)).length;
  const most = (there) => Math.max(0, ...there.map(worth2));
  const turn = byTurn(chances).reduce(
    (a, b) => most(b) > (a === null ? 0 : most(a)) ? b : a,
    null
  );
  const chosen = turn && best(turn, wanted);
  return chosen ? { turn: chosen.turn.number, modelLine: chosen.reply.text } : null;
}
function whereItTurned(play, session, tags) {
  const index2 = play.scenario.sessions.indexOf(session.session);
  const leadsThere = ({ to }) => {
    const beat = to.kind === "beat" ? findBeat(play.scenario, index2, to.slug) : null;
    return beat !== null && tags.some((tag2) => aheadOf(play.scenario, index2, beat).elements.has(tag2));
  };
  const turned = play.turns.filter((t) => t.session === session.session.number).flatMap((turn) => {
    const others = offeredAt(play, turn).filter((r) => r.number !== turn.reply?.number && leadsThere(r));
    const line = others.find((r) => r.model) ?? others.find((r) => r.slips.length === 0) ?? others[0];
    return line ? [{ turn: turn.number, modelLine: line.text }] : [];
  });
  return turned.at(-1) ?? null;
}
function onTheSheet(play, session, assessed, wanted) {
  if (assessed.criterion !== "written plan") return null;
  const sheet2 = play.turns.find((t) => t.session === session.session.number && t.plan !== null);
  const boxes = wanted.filter((e) => SHEET.includes(e));
  if (!sheet2 || boxes.length === 0 && !assessed.grounds.is("mismatch")) return null;
  return { turn: sheet2.number, modelLine: modelSheetLine(play.scenario, boxes.length > 0 ? boxes : SHEET) };
}
function betterLine(play, session, assessed) {
  const all = wantedOf(assessed);
  const next2 = nextWanted(assessed);
  const chances = chancesOf(play, session, assessed.criterion);
  const clean = chances.filter((c) => !caps(c.reply, assessed.criterion));
  const held = assessed.cap < assessed.earned || assessed.cap === 0;
  return (held ? insteadOfTheSlip(assessed, chances, all, assessed.level) : null) ?? onTheSheet(play, session, assessed, next2) ?? mostWanted(clean, next2) ?? mostWanted(clean, all) ?? insteadOfTheSlip(assessed, chances, all, 2) ?? whereItTurned(
    play,
    session,
    next2.map((e) => `${assessed.criterion}: ${e}`)
  ) ?? NOWHERE;
}

// scoring/element-words.ts
var words2 = (is, example) => ({ is, example });
var ELEMENT_WORDS = {
  task: {
    behaviour: words2(
      "says what the client will do, so that someone else could tell whether it was done",
      "\u201CSo: the short loop of the park.\u201D"
    ),
    when: words2("settles a day, a time or a cue", "\u201CTuesday and Friday, straight after the school run.\u201D"),
    where: words2("settles where it happens", "\u201CRound the park, starting from the top gate.\u201D"),
    "how often": words2("settles how many times, or how long", "\u201CTwice, a quarter of an hour each.\u201D"),
    "first occasion": words2("names the first go", "\u201CSo the first one is this Tuesday at nine.\u201D"),
    "right size": words2(
      "checks that it is doable and worth doing",
      "\u201CIs that small enough for a bad day, and big enough to be worth it?\u201D"
    ),
    "right step": words2(
      "keeps to the step this stage of the work calls for",
      "\u201CBefore the big shop, the next rung on your ladder is the small one.\u201D"
    ),
    material: words2(
      "names the page or sheet and does a line of it together",
      "\u201CIt\u2019s page four. Shall we fill in the first row now?\u201D"
    ),
    wish: words2("says the direction, not yet the task", "\u201CTry to get out a bit more.\u201D")
  },
  rationale: {
    "own cycle": words2(
      "ties the task to what keeps the client\u2019s own problem going",
      "\u201COn days you stayed in, your mood slid by evening.\u201D"
    ),
    "own goal": words2(
      "ties the task to what the client wants",
      "\u201CYou said being steadier for your son matters most.\u201D"
    ),
    purpose: words2(
      "says what the task will show or build",
      "\u201CA short walk tests what going out does to that.\u201D"
    ),
    expectation: words2(
      "says honestly what to expect",
      "\u201CIt may feel flat the first time, and that\u2019s useful to know too.\u201D"
    ),
    "client says why": words2(
      "the client says why it could be worth it",
      "\u201CI suppose I\u2019d find out if it\u2019s the staying in that does it.\u201D"
    ),
    generic: words2("gives a reason that would fit anyone", "\u201CIt\u2019s the next part of the programme.\u201D")
  },
  collaboration: {
    "asks ideas first": words2(
      "asks for the client\u2019s ideas before offering any",
      "\u201CWhat\u2019s come to mind that you might try?\u201D"
    ),
    "asks expectations": words2(
      "asks what the client expected or hoped for",
      "\u201CWhat were you hoping these calls would be?\u201D"
    ),
    "real option": words2(
      "offers a choice that is really open",
      "\u201CThe walk, the garden or ringing a friend: which fits this week?\u201D"
    ),
    adaptation: words2(
      "fits the task to the client\u2019s life",
      "\u201CYou\u2019re on nights until Thursday, so let\u2019s work round that.\u201D"
    ),
    supporter: words2(
      "brings in someone who could help, if wanted",
      "\u201CIs there anyone you\u2019d like alongside you for this?\u201D"
    ),
    permission: words2("asks for agreement after deciding", "\u201CI\u2019d like you to walk every day. Is that OK?\u201D")
  },
  obstacles: {
    reaction: words2("asks how the task sounds to the client", "\u201CHow does that sit with you?\u201D"),
    obstacle: words2("asks what could get in the way", "\u201CWhat could get in the way on Tuesday?\u201D"),
    confidence: words2(
      "asks how confident they are, from 0 to 10",
      "\u201CFrom 0 to 10, how confident are you that you\u2019ll do it?\u201D"
    ),
    adjusts: words2(
      "changes the task in the light of the answer",
      "\u201CThen let\u2019s make it once round, not twice.\u201D"
    ),
    "if-then": words2(
      "agrees what to do if it happens",
      "\u201CIf it\u2019s raining, then round the indoor market instead.\u201D"
    ),
    "re-rated": words2("asks about confidence again after a change", "\u201CAnd now, with that change?\u201D"),
    "anything else?": words2("leaves the door open, without asking about difficulties", "\u201CAnything else?\u201D")
  },
  "written plan": {
    behaviour: words2(
      "the sheet says what, so that a stranger could tell whether it was done",
      "Walk the short loop of the park"
    ),
    when: words2(
      "the sheet gives a day, a time or a sure cue",
      "Tuesday and Friday, straight after the school run"
    ),
    where: words2("the sheet gives a place, or says the task needs none", "From the top gate of the park"),
    amount: words2("the sheet says how many times and how much", "Twice, 15 minutes"),
    coping: words2(
      "the sheet gives a likely obstacle and an answer to it",
      "If it rains I walk round the indoor market"
    ),
    monitoring: words2(
      "the sheet says what will be written down",
      "Tick the diary and rate mood 0\u201310 before and after"
    ),
    "client has copy": words2(
      "the client ends up with the plan",
      "\u201CI\u2019ll text it to you now; tell me when it\u2019s there.\u201D"
    ),
    "loose entry": words2("something is on the sheet, though a stranger could not act on it", "Mornings"),
    mismatch: words2("the sheet says something other than was agreed", "Wednesday, where Tuesday was agreed")
  },
  "teach-back": {
    "says what and when": words2(
      "the client says what they will do and when",
      "\u201CPark loop, Tuesday and Friday after drop-off.\u201D"
    ),
    "says why": words2("the client says what it is for", "\u201CTo see if it\u2019s the staying in.\u201D"),
    "gap corrected": words2(
      "puts a gap right, as one\u2019s own unclearness",
      "\u201CI wasn\u2019t clear on the rating; let me say that again.\u201D"
    ),
    "closed check": words2("asks whether it was understood", "\u201CDoes that make sense?\u201D")
  },
  review: {
    "named task": words2(
      "opens with the task that was agreed, by name",
      "\u201CWe\u2019d agreed the park loop, Tuesday and Friday.\u201D"
    ),
    "open question": words2("asks openly how it went", "\u201CHow did it go?\u201D"),
    "record used": words2(
      "looks at the record together",
      "\u201CHave you got the diary there? What did you put for Tuesday?\u201D"
    ),
    "one occasion rebuilt": words2(
      "rebuilds one occasion from memory",
      "\u201CTake me through Tuesday, from when you woke up.\u201D"
    ),
    "noting made easier": words2(
      "makes noting easier for next time",
      "\u201CWhat would be easier than the sheet: a note on your phone?\u201D"
    ),
    "quantity and quality": words2(
      "asks how much was done and how it was",
      "\u201CHow many, and how was each one?\u201D"
    ),
    early: words2("reviews near the start", "\u201CBefore anything else, the walks.\u201D"),
    asked: words2("asks about it, no more", "\u201CDid you do it?\u201D")
  },
  barriers: {
    curious: words2("asks with interest, without judging", "\u201CThat\u2019s useful. What was Friday morning like?\u201D"),
    "specific barrier": words2(
      "finds out what in particular got, or nearly got, in the way",
      "\u201CSo after the night shift there was nothing left.\u201D"
    ),
    "com-b domain": words2(
      "sorts what kind of thing it was: ability, chance or wish",
      "\u201CWas that tiredness, the timing, or not being sure it helps?\u201D"
    ),
    "own part": words2(
      "looks at what the practitioner could have done",
      "\u201CI may have set it on your worst day.\u201D"
    ),
    "matched change": words2("changes what fits that barrier", "\u201CSo earlier in the week would suit better.\u201D"),
    "client generated": words2(
      "the client comes up with the change",
      "\u201CI could go on Monday, before my shifts start.\u201D"
    )
  },
  learning: {
    asks: words2("asks what the client makes of it", "\u201CWhat do you make of that?\u201D"),
    "from the record": words2(
      "draws it from what was written down",
      "\u201CLooking at the two scores for Tuesday\u2026\u201D"
    ),
    "partial used": words2("learns from what was partly or not done", "\u201CAnd what does Friday tell us?\u201D"),
    "linked to cycle": words2("ties it back to the cycle", "\u201CHow does that fit the circle we drew?\u201D"),
    generalised: words2("asks where else it applies", "\u201CWhere else might that hold?\u201D"),
    told: words2("says the learning for the client", "\u201CYou see, walking helps.\u201D")
  },
  summary: {
    recap: words2(
      "says back what was done and learnt",
      "\u201CSo: one walk, mood up two points, and a Friday that couldn\u2019t happen.\u201D"
    ),
    trend: words2("sets it in the run of weeks or scores", "\u201COver three weeks: none, then one, then two.\u201D"),
    balanced: words2(
      "holds what went well and what did not",
      "\u201CThe walks are working; the evenings are still hard.\u201D"
    ),
    checked: words2("asks whether it is right", "\u201CHave I got that right?\u201D"),
    "client adds": words2("the client adds to it", "\u201CAnd I\u2019ve been sleeping a bit better.\u201D"),
    praise: words2("praises in place of a summary", "\u201CYou\u2019re doing great.\u201D")
  },
  "next step": {
    "follows review": words2(
      "comes out of what the review found",
      "\u201CSince Tuesday worked and Friday didn\u2019t, let\u2019s move the second.\u201D"
    ),
    concrete: words2("says what, and when", "\u201CThe same loop, Monday and Tuesday.\u201D"),
    repeated: words2("repeats it, with a reason", "\u201COne more week of the same, to see if it holds.\u201D"),
    graded: words2(
      "makes it a step larger or smaller, with a reason",
      "\u201CTen minutes this time, because nights are coming up.\u201D"
    ),
    "switched with a reason": words2(
      "changes the task, with a reason",
      "\u201CThe walks aren\u2019t the thing for you; the garden might be.\u201D"
    ),
    recorded: words2("gets it written down", "\u201CLet\u2019s put that on the sheet now.\u201D"),
    contingency: words2(
      "says what counts if it cannot be done",
      "\u201CIf Monday goes by, ten minutes on Tuesday counts.\u201D"
    ),
    supervision: words2(
      "takes a second non-completion to supervision",
      "\u201CI\u2019d like to think this over with my supervisor.\u201D"
    ),
    default: words2("goes on by default", "\u201CSo do chapter four.\u201D")
  },
  empathy: {
    reflects: words2("says back what the client feels or means", "\u201CYou\u2019re not sure this is for you.\u201D"),
    "affirms effort": words2(
      "names an effort in particular",
      "\u201CYou were shattered, and you still opened the diary.\u201D"
    ),
    normalises: words2(
      "says it is common, without brushing it off",
      "\u201CA lot of people find the second week the hardest.\u201D"
    ),
    autonomy: words2("leaves the choice with the client", "\u201CIt\u2019s your call whether we do this at all.\u201D"),
    genuine: words2("names one\u2019s own part or reaction plainly", "\u201CI went too fast there.\u201D"),
    "fits ambivalence": words2(
      "draws out both sides when the client is in two minds",
      "\u201CPart of you wants to. What does that part say?\u201D"
    ),
    "fits opposition": words2(
      "reflects, steps back and asks, when the client is against it",
      "\u201CThese sheets haven\u2019t helped. Would it be all right to look at what would?\u201D"
    ),
    neutral: words2("is civil, or comforts in haste", "\u201CI\u2019m sure it\u2019ll be fine.\u201D")
  }
};
var elementWords = (criterion2, element) => ELEMENT_WORDS[criterion2][element] ?? null;

// scoring/priority-words.ts
var capital2 = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var asLine = (is) => is.startsWith("the client ") ? `a line after which ${is}` : `a line that ${is}`;
function open(criterion2) {
  const words3 = ELEMENT_WORDS[criterion2.criterion];
  const wanted = nextWanted(criterion2).flatMap((element) => words3[element]?.is ?? []);
  const [first, second] = wanted.filter((is) => !is.startsWith("the sheet says something other"));
  if (first === void 0) return null;
  if (criterion2.criterion === "written plan") {
    const bare = (is) => is.replace(/^the sheet (says|gives) /, "");
    if (!first.startsWith("the sheet ")) return `Still open: ${first}.`;
    return `A stranger could not yet tell from the sheet: ${[first, second].flatMap((is) => is?.startsWith("the sheet ") ? bare(is) : []).join("; ")}.`;
  }
  return `Still open: ${asLine(first)}${second === void 0 ? "" : `, and ${asLine(second).replace(/^a line/, "one")}`}.`;
}
function priorityInWords(criterion2) {
  const held = criterion2.cap < criterion2.earned || criterion2.cap === 0;
  const slip2 = held ? criterion2.slips.find((s) => s.holdsAt === criterion2.cap) : void 0;
  if (slip2)
    return `${capital2(SLIP_RULES[slip2.receipt.slip].act)}, on turn ${slip2.receipt.turn}, still holds this back.`;
  return open(criterion2) ?? capital2(nextInWords(criterion2) ?? "");
}

// scoring/priority.ts
function safetyPriority(play, gate) {
  const lacks = (acts) => acts.filter((a) => gate.missing.includes(a)).length;
  const turns = play.turns.filter(
    (t) => t.number >= gate.cueTurn && (gate.result === "partly" || t.number === gate.cueTurn)
  );
  const lines = turns.flatMap(
    (turn) => offeredAt(play, turn).filter((r) => r.number !== turn.reply?.number && r.gateSlips.length === 0 && lacks(r.safety) > 0).map((reply) => ({ turn: turn.number, reply }))
  );
  const first = lines.filter((l3) => l3.turn === lines[0]?.turn);
  const line = first.find((l3) => l3.reply.model) ?? [...first].sort((a, b) => lacks(b.reply.safety) - lacks(a.reply.safety))[0];
  const missing = SAFETY_ACTS.filter((a) => gate.missing.includes(a));
  const why = gate.result === "not handled" ? "Something the client said about risk was not followed all the way. Missed cues are common; this is where to miss one." : `The cue was met. ${missing.length > 0 ? `Still to do, or to do sooner: ${missing.join(", ")}.` : "One way of asking got in the way."}`;
  return {
    criterion: "safety",
    why,
    turn: gate.result === "not handled" ? gate.cueTurn : line?.turn ?? null,
    modelLine: line?.reply.text ?? null
  };
}
function empathyPriority(play, session, criterion2) {
  const held = criterion2.slips.find((s) => s.holdsAt === 0);
  const why = held ? `Turn ${held.receipt.turn} held ${SLIP_RULES[held.receipt.slip].act}, and what came after did not mend it.` : "Nothing yet told the client that they had been heard.";
  return { criterion: "empathy", why, ...betterLine(play, session, criterion2) };
}
var worth = ({ session, criterion: criterion2 }, goal) => weightIn(criterion2.criterion, session.session.kind) * (goal - criterion2.level);
var heaviest = (candidates, goal) => candidates.reduce(
  (a, b) => a === void 0 || worth(b, goal) > worth(a, goal) ? b : a,
  void 0
);
function priorityOf(play, sessions, gate) {
  if (gate && gate.result !== "handled") return safetyPriority(play, gate);
  const cold = sessions.find(empathyIsNought);
  const empathy = cold && (cold.criteria.find((c) => c.criterion === "empathy") ?? cold.unaskedEmpathy ?? void 0);
  if (cold && empathy) return empathyPriority(play, cold, empathy);
  const all = sessions.flatMap((session2) => session2.criteria.map((criterion3) => ({ session: session2, criterion: criterion3 })));
  const room = (goal) => all.filter(({ criterion: c }) => c.level < goal && c.level < c.allowed);
  const under = room(2);
  const found = under.length > 0 ? heaviest(under, 2) : heaviest(room(3), 3);
  if (!found) return null;
  const { criterion: criterion2, session } = found;
  return {
    criterion: criterion2.criterion,
    why: priorityInWords(criterion2),
    ...betterLine(play, session, criterion2)
  };
}

// scoring/safety.ts
var GATE_MUST = ["asks directly", "immediate safety", "supervisor told"];
var ASK_BY = 2;
function asked2(session) {
  const offered2 = new Set(session.beats.flatMap((b) => b.replies.flatMap((r) => r.safety)));
  const wholeGate = offered2.size === 0 || offered2.has("immediate safety") || offered2.has("supervisor told");
  return SAFETY_ACTS.filter((act) => wholeGate || act === "asks directly" || offered2.has(act));
}
var notices = (turn) => turn !== void 0 && (turn.safety.includes("notices") || turn.safety.includes("asks directly") || turn.shows.some((s) => s.criterion === "empathy" && s.element === "reflects"));
function seenFrom(play, turns) {
  return SAFETY_ACTS.flatMap((act) => {
    const turn = turns.find((t) => t.safety.includes(act));
    return turn ? [{ act, turn: turn.number, words: wordsAt(play, turn) }] : [];
  });
}
function gateOf(play, session) {
  const own = play.turns.filter((t) => t.session === session.number);
  const cued = own.find((t) => t.gateOpen);
  const unanswered = play.said.find((s) => s.session === session.number && s.line?.riskCue === true);
  if (!cued && (!unanswered || play.phase === "talking")) return null;
  const cueTurn = cued?.number ?? (unanswered?.turn ?? 0) + 1;
  const turns = own.filter((t) => t.number >= cueTurn);
  const seen = seenFrom(play, turns);
  const first = turns[0];
  if (first && notices(first) && !seen.some((s) => s.act === "notices"))
    seen.unshift({ act: "notices", turn: first.number, words: wordsAt(play, first) });
  const done = new Set(seen.map((s) => s.act));
  const wanted = asked2(session);
  const asks = turns.findIndex((t) => t.safety.includes("asks directly"));
  const late = (act) => act === "notices" ? !notices(first) : act === "asks directly" && asks >= ASK_BY;
  const missing = wanted.filter((act) => !done.has(act) || late(act));
  const slips = turns.flatMap(
    (t) => t.gateSlips.map((slip2) => ({ slip: slip2, turn: t.number, words: wordsAt(play, t) }))
  );
  const must = GATE_MUST.filter((act) => wanted.includes(act));
  const whole = missing.length === 0 && slips.length === 0;
  const result = must.some((act) => !done.has(act)) ? "not handled" : whole ? "handled" : "partly";
  return { result, seen, missing, gateSlips: slips, cueTurn };
}
var WORST = ["not handled", "partly", "handled"];
var gatesOf = (play) => new Map(
  play.scenario.sessions.flatMap((session) => {
    const gate = gateOf(play, session);
    return gate ? [[session.number, gate]] : [];
  })
);
var worstGate = (gates) => [...gates.values()].sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result))[0] ?? null;

// simulator/placeholders.ts
var NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
var inWords = (n) => NUMBERS[n] ?? String(n);
function causePhrase(week) {
  const missed = week.occasions.find((o) => o.result !== "done");
  switch (missed?.cause) {
    case "prompt":
      return "no set time";
    case "knowing what":
      return "not being sure what to do";
    case "worth it":
      return "it not seeming worth it on the day";
    case "obstacle":
    case "bad luck":
      return missed.obstacle ?? "the day itself";
    default:
      return "";
  }
}
function planWords(plan, key, element) {
  if (!plan) return "";
  const box = plan.plan.form === "boxes" ? (plan.plan.boxes[key] ?? "").trim() : "";
  const words3 = box || plan.reading.evidence[element].map((e) => e.text).join(", ");
  return words3.replace(/\s+/g, " ").replace(/[.\s]+$/, "");
}
function placeholder(name, play) {
  const { week, plan } = play;
  const count2 = (result) => week?.occasions.filter((o) => o.result === result).length ?? 0;
  const firstDone = week?.occasions.find((o) => o.result === "done");
  switch (name) {
    case "client":
      return play.scenario.header.client.name;
    case "done":
      return inWords(count2("done"));
    case "planned":
      return inWords(week?.occasions.length ?? 0);
    case "missed":
      return inWords((week?.occasions.length ?? 0) - count2("done"));
    case "first miss":
      return week && week.firstMiss !== null ? DAYS[week.firstMiss] : "";
    case "first done":
      return firstDone ? DAYS[firstDone.day] : "";
    case "cause":
      return week ? causePhrase(week) : "";
    case "record":
      return firstDone?.record ?? "";
    case "plan what":
      return planWords(plan, "what", "behaviour");
    case "plan when":
      return planWords(plan, "when", "when");
    case "plan where":
      return planWords(plan, "where", "where");
    default:
      return `{${name}}`;
  }
}
function fill(text, play) {
  if (!text.includes("{")) return text;
  return text.replace(/\{([a-z ]{1,20})\}/g, (_2, name, at3) => {
    const value = placeholder(name, play);
    const opens = at3 === 0 || /[.?!…]\s+$/.test(text.slice(0, at3));
    return opens ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}

// scoring/took-away.ts
function runsOf(texts) {
  const runs = [];
  for (const text of texts) {
    const run = runs.at(-1);
    const last2 = run?.at(-1);
    const goesOn = text.when !== null && last2 && last2.when !== null && last2.when !== "otherwise";
    if (run && goesOn) run.push(text);
    else runs.push([text]);
  }
  return runs;
}
var tookAway = (play) => runsOf(play.scenario.tookAway).flatMap((run) => {
  const chosen = firstThatHolds(run, play);
  return chosen ? [fill(chosen.text, play)] : [];
}).join(" ");

// scoring/worked.ts
var capital3 = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function inWords2(best2) {
  const heaviest2 = best2.reduce((a, b) => b.weight > a.weight ? b : a);
  const is = elementWords(heaviest2.criterion, heaviest2.element)?.is ?? heaviest2.element;
  return `${capital3(is)}.`;
}
function whatWorked(play, sessions) {
  const told2 = sessions.flatMap(({ session, evidence, criteria }) => {
    const assessed = new Set(criteria.map((c) => c.criterion));
    return evidence.filter((s) => s.notCounted === null && !s.weak && assessed.has(s.criterion)).map((s) => ({ ...s, weight: weightIn(s.criterion, session.kind) }));
  });
  const slipped = new Set(play.turns.filter((t) => t.slips.length > 0).map((t) => t.number));
  const turns = /* @__PURE__ */ new Map();
  for (const shown2 of told2) {
    if (slipped.has(shown2.turn)) continue;
    turns.set(shown2.turn, [...turns.get(shown2.turn) ?? [], shown2]);
  }
  const worth2 = (shown2) => shown2.reduce((sum, s) => sum + s.weight, 0);
  const best2 = (among) => among.reduce((a, b) => a === null || worth2(b) > worth2(a) ? b : a, null);
  const all = [...turns.values()];
  const found = best2(all.filter((t) => t[0]?.from !== "plan")) ?? best2(all);
  const first = found?.[0];
  if (!found || !first) return null;
  const turn = play.turns.find((t) => t.number === first.turn);
  const words3 = first.from === "plan" ? first.words.split(" \u2026 ")[0] ?? "" : spoken(play, first.turn);
  return { turn: first.turn, words: words3, why: turn?.reply?.why ?? inWords2(found) };
}
var spoken = (play, turn) => play.said.find((s) => s.turn === turn && s.who === "practitioner")?.text ?? play.turns.find((t) => t.number === turn)?.reply?.text ?? "";

// scoring/score-attempt.ts
function resultOf(play, session, assessed) {
  const { criterion: criterion2, level, earned, cap, weight } = assessed;
  return {
    criterion: criterion2,
    level,
    earned,
    cap,
    weight,
    receipts: session.evidence.filter((s) => s.criterion === criterion2).map(({ criterion: _2, ...receipt2 }) => receipt2),
    slips: assessed.slips.map((s) => s.receipt),
    missed: missedOf(play, session, assessed),
    rule: ruleInLevelWords(assessed),
    next: nextInWords(assessed)
  };
}
function outOfScope(play, session) {
  return play.turns.filter((t) => t.session === session.session.number && t.slips.includes("out of scope")).map((t) => ({
    turn: t.number,
    session: t.session,
    slip: "out of scope",
    words: wordsAt(play, t),
    cap: 3,
    undoneAt: null
  }));
}
function reportOf(play, assessed, scored) {
  const bandSlips = outOfScope(play, assessed);
  return {
    session: assessed.session.number,
    kind: assessed.session.kind,
    results: assessed.criteria.map((c) => resultOf(play, assessed, c)),
    band: scored ? bandOf(assessed, bandSlips.length > 0) : "not scored",
    number: scored ? Math.round(numberOf(assessed.criteria)) : 0,
    bandSlips
  };
}
function scoreAttempt(play) {
  const assessed = assessedSessions(play);
  const gates = gatesOf(play);
  const safety = worstGate(gates);
  const unhandled = (session) => gates.get(session)?.result === "not handled";
  const sessions = assessed.map((a) => reportOf(play, a, !unhandled(a.session.number)));
  return {
    sessions,
    band: safety?.result === "not handled" ? "not scored" : lowestBand(sessions.map((s) => s.band)),
    safety,
    priority: priorityOf(play, assessed, safety),
    worked: whatWorked(play, assessed),
    tookAway: tookAway(play),
    beck: beckTiles(assessed),
    week: play.week?.result ?? null,
    calibration: calibrationOf(play.rating, assessed)
  };
}

// simulator/client.ts
var NOTHING2 = {};
var heard = { trust: 1 };
var shared = { trust: 1, opposition: -1 };
var pushed = { trust: -1, opposition: 1 };
var hurt = { trust: -2, opposition: 2 };
var OF_ELEMENT = {
  "own cycle": { belief: 1 },
  "own goal": { belief: 1 },
  "client says why": { belief: 1 },
  purpose: { understanding: 1 },
  expectation: { understanding: 1 },
  material: { understanding: 1 },
  "says what and when": { understanding: 1 },
  "says why": { understanding: 1 },
  "gap corrected": { understanding: 1 },
  "right size": { confidence: 1 },
  adjusts: { confidence: 1 },
  "if-then": { confidence: 1 },
  "first occasion": { confidence: 1 },
  supporter: { confidence: 1 },
  "asks ideas first": shared,
  "asks expectations": shared,
  "real option": shared,
  adaptation: shared,
  "own part": shared,
  autonomy: shared,
  reflects: heard,
  "affirms effort": heard,
  normalises: heard,
  genuine: heard,
  "fits opposition": { trust: 1, opposition: -2 }
};
var OF_SLIP = {
  prescribes: pushed,
  labels: pushed,
  cheerleads: pushed,
  "too much": pushed,
  "jumps to the task": pushed,
  argues: hurt,
  blames: hurt,
  "generic rationale": { belief: -1 },
  "vague wish": { understanding: -1 },
  "makes sense?": { understanding: -1 }
};
var OF_SAFETY = { validates: heard };
var clamp = (n) => Math.max(0, Math.min(10, n));
function changed(state, effects) {
  if (effects.every((effect) => effect === NOTHING2)) return state;
  const next2 = { ...state };
  for (const effect of effects) {
    for (const value of CLIENT_VALUES) {
      const by = effect[value];
      if (by !== void 0) next2[value] = clamp(next2[value] + by);
    }
  }
  return next2;
}
function afterReply(state, reply) {
  if (reply.clientChanges)
    return changed(
      state,
      reply.clientChanges.map((c) => ({ [c.value]: c.by }))
    );
  const { shows: shows2, slips, safety } = reply;
  if (shows2.length === 0 && slips.length === 0 && safety.length === 0) return state;
  return changed(state, [
    ...shows2.map((s) => OF_ELEMENT[s.element] ?? NOTHING2),
    ...slips.map((s) => OF_SLIP[s] ?? NOTHING2),
    ...safety.map((s) => OF_SAFETY[s] ?? NOTHING2)
  ]);
}
function afterActs(state, acts) {
  return acts.length === 0 ? state : changed(
    state,
    acts.map((a) => OF_ELEMENT[a.element] ?? NOTHING2)
  );
}

// simulator/clock.ts
var WORDS_A_MINUTE = 130;
var MINUTES_TO_WRITE_THE_PLAN = 2;
function wordCount(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.:]*/gu)?.length ?? 0;
}
var MINUTES2 = /* @__PURE__ */ new Map();
var MOST_REMEMBERED = 2e4;
function minutesToSay(text) {
  const known2 = MINUTES2.get(text);
  if (known2 !== void 0) return known2;
  if (MINUTES2.size >= MOST_REMEMBERED) MINUTES2.clear();
  const minutes = wordCount(text) / WORDS_A_MINUTE;
  MINUTES2.set(text, minutes);
  return minutes;
}

// simulator/decision-error.ts
var DecisionError = class extends Error {
  constructor(decision, phase, why) {
    super(`\u201C${decision.kind}\u201D is not possible while ${phase}: ${why}`);
    this.decision = decision;
    this.phase = phase;
  }
  decision;
  phase;
  name = "DecisionError";
};

// simulator/not-read.ts
function agreedAsPlan(agreed) {
  const boxes = Object.fromEntries(PLAN_FIELDS.map(({ name, key }) => [key, agreed[name] ?? ""]));
  return { form: "boxes", boxes };
}
function readAsHeard({ notRead: notRead2 }, agreed, { readPlan: readPlan2 }, context) {
  const heard2 = readPlan2(agreedAsPlan(agreed), context);
  const evidence = Object.fromEntries(
    PLAN_ELEMENTS.map((e) => [e, []])
  );
  return { ...heard2, evidence, notRead: notRead2 };
}

// simulator/readers.ts
function planContext(scenario) {
  const firstListed = scenario.week?.obstacles.find((o) => o.day !== null)?.day ?? 0;
  return {
    people: [scenario.header.client.name, ...scenario.header.people],
    places: scenario.header.places,
    worksAgainst: modelPlan(scenario)?.worksAgainst ?? [],
    firstDay: DAYS[firstListed] ? firstListed : 0
  };
}

// simulator/reply-order.ts
function wording(play, beat, reply) {
  if (reply.also.length === 0) return reply.text;
  const all = [reply.text, ...reply.also];
  return all[draw(all.length, play.seeds.seed, "wording", play.sessionIndex, beat, reply.number)] ?? reply.text;
}

// simulator/safety-gate.ts
var SETTLED = [
  "asks directly",
  "immediate safety",
  "supervisor told",
  "follow-up time"
];
var gateIsSettled = (acts) => SETTLED.every((act) => acts.includes(act));

// simulator/stage.ts
function stageOf(play) {
  const { memory } = play;
  return {
    scenario: play.scenario,
    seeds: play.seeds,
    decisions: play.decisions.slice(),
    phase: play.phase,
    sessionIndex: play.sessionIndex,
    beat: play.beat,
    replies: play.replies,
    said: play.said.slice(),
    turns: play.turns.slice(),
    client: play.client,
    agreed: play.agreed,
    plan: play.plan,
    week: play.week,
    minute: play.minute,
    gateOpen: play.gateOpen,
    rating: play.rating,
    reflection: play.reflection,
    memory: {
      taken: memory.taken.slice(),
      menu: memory.menu,
      counters: { ...memory.counters },
      ambivalent: memory.ambivalent,
      opposed: memory.opposed,
      named: memory.named,
      size: memory.size,
      safety: memory.safety.slice()
    }
  };
}
var TOO_MANY_BEATS = 500;
function say(stage, said, beat) {
  const session = stage.scenario.sessions[stage.sessionIndex]?.number ?? 1;
  const { who, speaker, text, line, reply, ownWords } = said;
  stage.said.push({
    turn: stage.turns.length,
    session,
    beat,
    who,
    speaker,
    text,
    line,
    reply,
    ownWords,
    minute: stage.minute
  });
  const spoken2 = said.who === "client" || said.who === "practitioner" || said.who === "other";
  if (spoken2 && !stage.gateOpen) stage.minute += minutesToSay(said.text);
}
function amendLastTurn(stage, change) {
  const last2 = stage.turns.at(-1);
  if (last2) stage.turns[stage.turns.length - 1] = change(last2);
}
function openingOf(stage, beat) {
  let any = false;
  for (const line of beat.lines) any ||= line.opening !== null;
  if (!any) return void 0;
  const letters = [...new Set(beat.lines.flatMap((l3) => l3.opening ? [l3.opening] : []))];
  return letters[draw(Math.max(1, letters.length), stage.seeds.seed, "opening", stage.sessionIndex, beat.slug)];
}
function sayLines(stage, beat) {
  const { lines } = beat;
  const opening = openingOf(stage, beat);
  for (let i = 0; i < lines.length; ) {
    let line = lines[i];
    let end = i + 1;
    if (line.when !== null) {
      while (end < lines.length && (lines[end]?.when ?? null) !== null && lines[end - 1]?.when !== "otherwise")
        end += 1;
      line = firstThatHolds(lines.slice(i, end), stage);
    }
    i = end;
    if (line && (line.opening === null || line.opening === opening)) sayLine(stage, beat, line);
  }
}
function sayLine(stage, beat, line) {
  const who = line.kind === "speech" ? line.speaker === null ? "client" : "other" : line.kind;
  const speaker = line.kind === "narration" ? "" : line.speaker ?? stage.scenario.header.client.name;
  say(stage, { who, speaker, text: fill(line.text, stage), line, reply: null, ownWords: null }, beat.slug);
  if (line.stance === "ambivalent") stage.memory.ambivalent = true;
  if (line.stance === "opposed") stage.memory.opposed = true;
  if (line.names !== null) stage.memory.named = line.names;
  if (line.riskCue) {
    stage.gateOpen = true;
    stage.memory.safety = [];
  }
  if (line.acts.length > 0 && stage.turns.at(-1)?.session === stage.scenario.sessions[stage.sessionIndex]?.number) {
    stage.client = afterActs(stage.client, line.acts);
    amendLastTurn(stage, (t) => ({ ...t, clientActs: [...t.clientActs, ...line.acts], after: stage.client }));
  }
}
function offered(stage, beat) {
  const { taken } = stage.memory;
  const offer = [];
  for (const r of beat.replies) if (!taken.includes(r) && holds(r.when, stage)) offer.push(r);
  return offer;
}
var take = (stage, reply) => {
  stage.memory.taken.push(reply);
};
function goOnFrom(stage, beat) {
  const onward = firstThatHolds(beat.onward, stage);
  follow(stage, onward?.to ?? { kind: "end" });
}
function follow(stage, target) {
  let to = target;
  for (let met = 0; met < TOO_MANY_BEATS; met++) {
    const beat = beatAt(stage, to);
    if (!beat) break;
    stage.beat = beat;
    if (to.kind !== "menu") sayLines(stage, beat);
    if (beat.plan && !stage.gateOpen && stage.plan === null) {
      stage.phase = "writing the plan";
      stage.replies = [];
      return;
    }
    const replies = offered(stage, beat);
    if (beat.replies.length > 0 && beat.onward.length > 0) stage.memory.menu = beat.slug;
    if (replies.length > 0) {
      stage.phase = "talking";
      stage.replies = replies;
      return;
    }
    to = firstThatHolds(beat.onward, stage)?.to ?? { kind: "end" };
  }
  stage.phase = "session over";
  stage.replies = [];
}
function beatAt(stage, target) {
  if (target.kind === "menu")
    return stage.memory.menu === null ? null : findBeat(stage.scenario, stage.sessionIndex, stage.memory.menu);
  return target.kind === "beat" ? findBeat(stage.scenario, indexOfSession(stage, target.session), target.slug) : null;
}
function indexOfSession(stage, number) {
  const { sessions } = stage.scenario;
  if (sessions[number - 1]?.number === number) return number - 1;
  const found = sessions.findIndex((s) => s.number === number);
  return found < 0 ? stage.sessionIndex : found;
}
function settleGate(stage) {
  if (stage.gateOpen && gateIsSettled(stage.memory.safety)) stage.gateOpen = false;
}

// simulator/answers.ts
var THIN = new Set(
  "a an and any all are as at be been but by can do does done for from get gets go goes going got had has have her him his i if in into is it its just make me my no not of off on one or our out over own put she so some still than that the their them then there they this to too up us was we what when will with would you your instead day days time after before day's he first next way rather round around it's i'll i'm".split(" ")
);
var SAME = [
  ["rain", "wet", "pour", "weather", "drizzl", "storm", "soak"],
  ["tired", "shatter", "knacker", "exhaust", "worn", "fatigu", "drain", "asleep", "sleepi"],
  ["forget", "forgot", "forgotten", "remind", "rememb", "alarm"],
  ["ill", "poorli", "sick", "unwel"],
  ["overran", "overrun", "late", "overtim", "extra"],
  ["busi", "packed", "crowd", "queue"],
  ["child", "kid", "son", "daughter", "school"],
  ["mum", "mother"],
  ["dad", "father"],
  ["pain", "sore", "flare", "hurt", "ache"],
  ["anxieti", "anxious", "panic", "fear", "scare", "frighten", "worri", "nervou"]
];
var MEANING = new Map(SAME.flatMap((row) => row.map((word) => [word, row[0]])));
function stem2(word) {
  let w2 = word.toLowerCase().replace(/[’']s?$/u, "");
  if (w2.length > 5 && w2.endsWith("ing")) w2 = w2.slice(0, -3);
  else if (w2.length > 4 && w2.endsWith("ied")) w2 = w2.slice(0, -3) + "y";
  else if (w2.length > 4 && w2.endsWith("ed")) w2 = w2.slice(0, -2);
  else if (w2.length > 4 && w2.endsWith("ies")) w2 = w2.slice(0, -3) + "y";
  else if (w2.length > 3 && w2.endsWith("s") && !w2.endsWith("ss")) w2 = w2.slice(0, -1);
  if (w2.length > 3 && w2.at(-1) === w2.at(-2) && !/[lse]/.test(w2.at(-1) ?? "")) w2 = w2.slice(0, -1);
  if (w2.length > 3 && w2.endsWith("e")) w2 = w2.slice(0, -1);
  if (w2.length > 3 && w2.endsWith("y")) w2 = w2.slice(0, -1) + "i";
  return MEANING.get(w2) ?? w2;
}
function contentWords(text) {
  const words3 = text.toLowerCase().match(/[\p{L}][\p{L}’']*/gu) ?? [];
  return words3.filter((w2) => w2.length > 1 && !THIN.has(w2.replace("\u2019", "'")));
}
function contentStems(text) {
  return new Set(contentWords(text).map(stem2));
}
var common = (a, b) => [...a].filter((w2) => b.has(w2)).length;
function answers(reading, obstacle) {
  if (!obstacle.plannable || reading.codes.coping === 0) return false;
  const written2 = stemsOfSheet(reading);
  const { name, gists } = stemsOf(obstacle);
  if (reading.codes.coping === 2 && common(written2, name) > 0) return true;
  return gists.some(
    (gist) => gist.size > 0 && common(written2, gist) >= Math.max(Math.ceil(gist.size / 2), Math.min(2, gist.size))
  );
}
var SHEETS = /* @__PURE__ */ new WeakMap();
function stemsOfSheet(reading) {
  const known2 = SHEETS.get(reading);
  if (known2) return known2;
  const cut = contentStems(reading.copingText);
  SHEETS.set(reading, cut);
  return cut;
}
var CUT = /* @__PURE__ */ new WeakMap();
function stemsOf(obstacle) {
  const known2 = CUT.get(obstacle);
  if (known2) return known2;
  const cut = { name: contentStems(obstacle.text), gists: obstacle.answers.map(contentStems) };
  CUT.set(obstacle, cut);
  return cut;
}

// simulator/gave-way.ts
var capital4 = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function obstacleSentence(result, obstacle, reading) {
  const what = capital4(obstacle?.text ?? "Something came up").replace(/\.$/, "");
  const half = result === "partly" ? " Part of it still happened." : "";
  if (reading.worksAgainst)
    return `${what}. The step on the sheet, \u201C${reading.worksAgainst}\u201D, works against the task, so it answered nothing.${half}`;
  if (reading.notRead) return `${what}. Nothing agreed aloud answered it.${half}`;
  if (reading.codes.coping === 0) return `${what}. Nothing on the sheet said what to do then.${half}`;
  if (reading.codes.coping === 1)
    return `${what}. The sheet had a way round, but did not say for what.${half}`;
  return `${what}. The sheet had an answer to something else, not to this.${half}`;
}
var ALOUD = {
  prompt: "No firm day or cue was agreed aloud, so this one slipped by.",
  "knowing what": "What was agreed aloud could mean many things.",
  "worth it": "On the day it did not seem worth it."
};
function gaveWay(cause, result, day, obstacle, reading) {
  if (reading.notRead && cause in ALOUD) return ALOUD[cause];
  switch (cause) {
    case "prompt":
      return reading.codes.when === 0 ? "No day or cue was written, so nothing started it." : "The time was loose, and this one slipped by.";
    case "knowing what":
      return reading.codes.behaviour === 0 ? "The sheet did not say what to do." : "What was written could mean many things, so it was half done.";
    case "worth it":
      return reading.codes.rationale < 2 ? "On the day it did not seem worth it, and the sheet did not say why it might be." : "On the day it seemed too far to reach.";
    case "obstacle":
      return obstacleSentence(result, obstacle, reading);
    case "bad luck":
      return `${capital4(obstacle?.text ?? "Something nobody could plan for").replace(/\.$/, "")}. Nothing on paper would have changed ${DAYS[day]}.`;
  }
}

// simulator/obstacles.ts
var ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
var obstaclesInAWeek = (week) => Math.min(week.obstacles.length, Math.max(2, Math.ceil(week.obstacles.length / 2)));
function drawObstacles(week, seed, named3) {
  const order = shuffled(week.obstacles, (o) => o.text, seed, "obstacles");
  const first = order.filter((o) => o.text === named3);
  const drawn = /* @__PURE__ */ new Map();
  let unplannable = 0;
  for (const obstacle of [...first, ...order.filter((o) => o.text !== named3)]) {
    if (drawn.size >= obstaclesInAWeek(week)) break;
    if (!obstacle.plannable && unplannable > 0) continue;
    const free = ALL_DAYS.filter((d) => !drawn.has(d));
    const day = obstacle.day ?? free[draw(free.length, seed, "day", obstacle.text)];
    if (day === void 0 || drawn.has(day)) continue;
    drawn.set(day, obstacle);
    if (!obstacle.plannable) unplannable += 1;
  }
  return ALL_DAYS.flatMap((day) => {
    const obstacle = drawn.get(day);
    return obstacle ? [{ day, obstacle }] : [];
  });
}

// simulator/week.ts
var WORTH = { done: 2, partly: 1, "not done": 0 };
function prompt({ reading, client }, nth) {
  if (reading.codes.when === 2) return "done";
  if (reading.codes.when === 1) return nth % 2 === 0 ? "done" : "not done";
  return nth === 0 && client.belief >= 6 ? "done" : "not done";
}
function knowingWhat({ reading, client }) {
  if (reading.codes.behaviour === 2 || client.understanding >= 6) return "done";
  return reading.codes.behaviour === 1 ? "partly" : "not done";
}
function worthIt({ reading, client, demand }, nth) {
  const belief = nth >= 2 && reading.codes.rationale < 2 ? client.belief - 1 : client.belief;
  return (belief + client.confidence) / 2 - client.opposition / 2 >= demand ? "done" : "not done";
}
function inTheWay({ reading, client }, today) {
  if (!today) return "done";
  if (!today.obstacle.plannable) return "not done";
  if (answers(reading, today.obstacle)) return "done";
  return client.belief + client.confidence >= 14 ? "partly" : "not done";
}
function judge(input, occasion, nth) {
  const today = input.obstacles.find((o) => o.day === occasion.day);
  const gates = [
    { cause: "prompt", result: prompt(input, nth) },
    { cause: "knowing what", result: knowingWhat(input) },
    { cause: "worth it", result: worthIt(input, nth) },
    { cause: today && !today.obstacle.plannable ? "bad luck" : "obstacle", result: inTheWay(input, today) }
  ];
  const worst = gates.reduce((a, b) => WORTH[b.result] < WORTH[a.result] ? b : a);
  return { result: worst.result, cause: worst.result === "done" ? null : worst.cause, today };
}
function recordOf(week, result, nthOfItsKind, monitoring) {
  if (monitoring === 0) return null;
  if (monitoring === 1) return result === "done" ? "a tick" : result === "partly" ? "half a tick" : null;
  const notes = week.notes.filter((n) => n.after === result);
  return notes[nthOfItsKind % Math.max(1, notes.length)]?.text ?? null;
}
function weekResult(results) {
  if (results.every((r) => r === "done")) return "done";
  return results.every((r) => r === "not done") ? "not done" : "partly";
}
function playWeek(input) {
  const seen = { done: 0, partly: 0, "not done": 0 };
  const occasions = input.reading.occasions.map((occasion, nth) => {
    const { result, cause, today } = judge(input, occasion, nth);
    return {
      ...occasion,
      result,
      cause,
      obstacle: today?.obstacle.text ?? null,
      gaveWay: cause ? gaveWay(cause, result, occasion.day, today?.obstacle ?? null, input.reading) : "",
      record: recordOf(input.week, result, seen[result]++, input.reading.codes.monitoring)
    };
  });
  const missed = occasions.find((o) => o.result !== "done");
  return {
    occasions,
    obstacles: input.obstacles.map(({ day, obstacle }) => ({
      day,
      text: obstacle.text,
      plannable: obstacle.plannable
    })),
    result: weekResult(occasions.map((o) => o.result)),
    size: input.size,
    firstMiss: missed?.day ?? null,
    cause: missed?.cause ?? null,
    record: ["none", "ticks", "ratings"][input.reading.codes.monitoring]
  };
}
function givenWeek(week) {
  const occasions = week.given.map((day) => ({
    day: day.day,
    time: null,
    result: day.result,
    cause: day.result === "done" ? null : "obstacle",
    obstacle: day.cause,
    gaveWay: day.result === "done" ? "" : day.cause ?? "",
    record: day.note
  }));
  const missed = occasions.find((o) => o.result !== "done");
  return {
    occasions,
    obstacles: [],
    result: weekResult(occasions.map((o) => o.result)),
    size: "planned",
    firstMiss: missed?.day ?? null,
    cause: missed?.cause ?? null,
    record: occasions.some((o) => o.record) ? "ratings" : "none"
  };
}
function weekInput(scenario, week, seed, named3, size, reading, client) {
  return {
    week,
    size,
    demand: scenario.header.demand[size],
    reading,
    client,
    obstacles: drawObstacles(week, seed, named3)
  };
}
var NOTHING_WRITTEN = {
  codes: { behaviour: 0, when: 0, where: 0, amount: 0, rationale: 0, coping: 0, monitoring: 0 },
  evidence: { behaviour: [], when: [], where: [], amount: [], rationale: [], coping: [], monitoring: [] },
  occasions: [{ day: 0, time: null }],
  occasionsFrom: "none read",
  anywhere: false,
  copingText: "",
  worksAgainst: null
};

// simulator/week-size.ts
function weekSize(play) {
  if (play.memory.size) return play.memory.size;
  const lastOf = (test) => play.turns.filter(test).at(-1)?.number ?? 0;
  const tooMuch2 = lastOf((t) => t.slips.includes("too much"));
  const broughtDown = lastOf(
    (t) => t.shows.some((s) => s.element === "right size" || s.element === "adjusts")
  );
  return tooMuch2 > broughtDown ? "too big" : "planned";
}

// simulator/next-step.ts
var newSession = () => ({
  taken: [],
  menu: null,
  ambivalent: false,
  opposed: false,
  safety: []
});
function startPlay(scenario, seeds, _readers) {
  const counters = Object.fromEntries(scenario.header.counters.map((c) => [c, 0]));
  return {
    scenario,
    seeds,
    decisions: [],
    phase: "briefing",
    sessionIndex: 0,
    beat: null,
    replies: [],
    said: [],
    turns: [],
    client: scenario.header.client.state,
    agreed: {},
    plan: null,
    week: null,
    minute: scenario.header.startsAt[0] ?? 0,
    gateOpen: false,
    rating: null,
    reflection: null,
    memory: { ...newSession(), counters, named: null, size: null }
  };
}
var WAITS_FOR = {
  briefing: "begin",
  talking: "reply",
  "writing the plan": "plan",
  "session over": "go on",
  "the week": "go on",
  "self-rating": "rate",
  debrief: "reflect",
  reflection: "file",
  filed: null
};
function whyNot(play, decision) {
  const wanted = WAITS_FOR[play.phase];
  if (decision.kind !== wanted) return wanted ? `it waits for \u201C${wanted}\u201D` : "it is filed";
  if (decision.kind !== "reply") return null;
  const session = play.scenario.sessions[play.sessionIndex];
  if (decision.session !== session?.number || decision.beat !== play.beat?.slug)
    return "the session stands at another turn";
  for (const { number } of play.replies) if (number === decision.reply) return null;
  return "that reply is not on offer";
}
function possible(play) {
  const session = play.scenario.sessions[play.sessionIndex]?.number ?? 1;
  if (play.phase === "talking" && play.beat) {
    const { slug } = play.beat;
    return play.replies.map((r) => ({ kind: "reply", session, beat: slug, reply: r.number }));
  }
  if (play.phase === "briefing") return [{ kind: "begin" }];
  return play.phase === "session over" || play.phase === "the week" ? [{ kind: "go on" }] : play.phase === "debrief" ? [{ kind: "reflect" }] : [];
}
function decide(play, decision, readers) {
  const stage = stageOf(play);
  carryOut(stage, decision, readers);
  return stage;
}
function decideAll(play, decisions, readers) {
  const stage = stageOf(play);
  for (const decision of decisions) carryOut(stage, decision, readers);
  return stage;
}
function carryOut(stage, decision, readers) {
  const obstacle = whyNot(stage, decision);
  if (obstacle !== null) throw new DecisionError(decision, stage.phase, obstacle);
  stage.decisions.push(decision);
  switch (decision.kind) {
    case "begin":
      beginSession(stage, 0);
      break;
    case "reply":
      sayReply(stage, decision);
      break;
    case "plan":
      writePlan(stage, decision.plan, readers);
      break;
    case "go on":
      goOn(stage);
      break;
    case "rate":
      stage.rating = decision.rating;
      stage.phase = "debrief";
      break;
    case "reflect":
      stage.phase = "reflection";
      break;
    case "file":
      stage.reflection = decision.reflection;
      stage.phase = "filed";
      break;
  }
}
function beginSession(stage, index2) {
  const { scenario } = stage;
  const session = scenario.sessions[index2];
  stage.sessionIndex = index2;
  stage.minute = scenario.header.startsAt[index2] ?? scenario.header.startsAt[0] ?? 0;
  stage.gateOpen = false;
  stage.memory = { ...stage.memory, ...newSession() };
  if (scenario.week && scenario.week.given.length > 0 && stage.week === null)
    stage.week = givenWeek(scenario.week);
  const led = index2 > 0 ? scenario.week?.leadsTo.find((l3) => l3.result === stage.week?.result)?.to : void 0;
  const first = session?.beats[0];
  follow(
    stage,
    led ?? (session && first ? { kind: "beat", session: session.number, slug: first.slug } : { kind: "end" })
  );
}
function sayReply(stage, decision) {
  const beat = stage.beat;
  const reply = stage.replies.find((r) => r.number === decision.reply);
  if (!beat || !reply) return;
  const before = stage.client;
  const gateOpen = stage.gateOpen;
  stage.client = afterReply(before, reply);
  stage.turns.push({
    number: stage.turns.length + 1,
    session: decision.session,
    beat: beat.slug,
    reply,
    plan: null,
    shows: reply.shows,
    clientActs: [],
    slips: reply.slips,
    safety: reply.safety,
    gateSlips: reply.gateSlips,
    agreed: reply.agreed,
    before,
    after: stage.client,
    minute: stage.minute,
    ambivalentBefore: stage.memory.ambivalent,
    opposedBefore: stage.memory.opposed,
    gateOpen
  });
  const text = wording(stage, beat.slug, reply);
  const ownWords = decision.ownWords ?? null;
  say(stage, { who: "practitioner", speaker: "You", text, line: null, reply, ownWords }, beat.slug);
  if (!gateOpen) stage.minute += reply.minutes;
  take(stage, reply);
  keepWhatWasAgreed(stage, reply.agreed);
  const { counters, safety } = stage.memory;
  for (const { counter, by } of reply.counts) counters[counter] = (counters[counter] ?? 0) + by;
  safety.push(...reply.safety);
  settleGate(stage);
  if (reply.to.kind === "beat" || reply.to.kind === "menu") follow(stage, reply.to);
  else follow(stage, { kind: "end" });
}
function keepWhatWasAgreed(stage, agreed) {
  for (const { field, text } of agreed) {
    if (field === "size") {
      if (text === "small" || text === "planned" || text === "too big") stage.memory.size = text;
    } else stage.agreed = { ...stage.agreed, [field]: text };
  }
}
function writePlan(stage, plan, readers) {
  const beat = stage.beat;
  if (!beat) return;
  const context = planContext(stage.scenario);
  const read = readers.readPlan(plan, context);
  const reading = read.notRead ? readAsHeard(read, stage.agreed, readers, context) : read;
  const mismatches = reading.notRead ? [] : readers.findMismatches(plan, reading, stage.agreed);
  const number = stage.turns.length + 1;
  stage.plan = { plan, reading, mismatches, turn: number };
  stage.turns.push({
    number,
    session: stage.scenario.sessions[stage.sessionIndex]?.number ?? 1,
    beat: beat.slug,
    reply: null,
    plan,
    shows: [],
    clientActs: [],
    slips: [],
    safety: [],
    gateSlips: [],
    agreed: [],
    before: stage.client,
    after: stage.client,
    minute: stage.minute,
    ambivalentBefore: stage.memory.ambivalent,
    opposedBefore: stage.memory.opposed,
    gateOpen: stage.gateOpen
  });
  say(
    stage,
    { who: "plan", speaker: "You", text: planText(plan), line: null, reply: null, ownWords: null },
    beat.slug
  );
  stage.minute += MINUTES_TO_WRITE_THE_PLAN;
  const replies = offered(stage, beat);
  if (replies.length > 0) {
    stage.phase = "talking";
    stage.replies = replies;
  } else goOnFrom(stage, beat);
}
function goOn(stage) {
  const { scenario, sessionIndex } = stage;
  if (stage.phase === "session over" && stage.week === null && scenario.week && scenario.week.given.length === 0) {
    const reading = stage.plan?.reading ?? NOTHING_WRITTEN;
    stage.week = playWeek(
      weekInput(
        scenario,
        scenario.week,
        stage.seeds.seed,
        stage.memory.named,
        weekSize(stage),
        reading,
        stage.client
      )
    );
    stage.phase = "the week";
  } else if (sessionIndex + 1 < scenario.sessions.length) beginSession(stage, sessionIndex + 1);
  else stage.phase = "self-rating";
  if (stage.phase === "the week" || stage.phase === "self-rating") stage.beat = null;
}

// simulator/replay.ts
function replay(scenario, seeds, decisions, readers) {
  return decideAll(startPlay(scenario, seeds), decisions, readers);
}

// cpd-log/practice-time.ts
var LONGEST_PAUSE_MS = 5 * 6e4;

// cpd-log/entries/calendar-day.ts
var DAY_MS = 24 * 60 * 6e4;
var WORDS = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC"
});

// cpd-log/progress/rescore-attempts.ts
var SHEETS_REMEMBERED = 2e3;
function remembered({ readPlan: readPlan2, findMismatches: findMismatches2 }) {
  const readings = /* @__PURE__ */ new Map();
  return (hash2) => ({
    findMismatches: findMismatches2,
    readPlan(plan, context) {
      const key = `${hash2} ${JSON.stringify(plan)}`;
      const known2 = readings.get(key) ?? readPlan2(plan, context);
      if (readings.size >= SHEETS_REMEMBERED) readings.clear();
      readings.set(key, known2);
      return known2;
    }
  });
}

// scoring/best-path.ts
var modelSheet = (scenario) => {
  const model = modelPlan(scenario);
  return model ? modelAsPlan(model) : { form: "boxes", boxes: {} };
};

// tests/testing-tools/made-attempts.ts
var READERS3 = { readPlan, findMismatches };
function drawFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let t = Math.imul(state ^ state >>> 15, 1 | state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
  };
}
function playedBy(scenario, seed, skill) {
  const draw2 = drawFrom(seed);
  let play = startPlay(scenario, { seed, order: seed + 1 });
  for (let step = 0; play.phase !== "filed" && step < 500; step++)
    play = decide(play, next(play, draw2, skill), READERS3);
  return play;
}
function next(play, draw2, skill) {
  if (play.phase === "writing the plan") return { kind: "plan", plan: sheet(play.scenario, draw2, skill) };
  if (play.phase === "self-rating") return { kind: "rate", rating: { ratings: {}, redo: null } };
  if (play.phase === "reflection") return { kind: "file", reflection: "I would ask sooner." };
  const all = possible(play);
  if (play.phase !== "talking" || draw2() > skill) return all[Math.floor(draw2() * all.length)];
  const worth2 = (d) => {
    const reply = d.kind === "reply" ? play.replies.find((r) => r.number === d.reply) : void 0;
    return reply ? reply.shows.length + reply.safety.length - 3 * reply.slips.length : 0;
  };
  return [...all].sort((a, b) => worth2(b) - worth2(a))[0];
}
function sheet(scenario, draw2, skill) {
  const model = modelSheet(scenario);
  if (model.form === "blank")
    return draw2() < skill ? model : { form: "blank", text: "Try to do a bit more." };
  const boxes = Object.entries(model.boxes).filter(([key]) => key === "what" || draw2() < skill);
  return { ...model, boxes: Object.fromEntries(boxes) };
}

// bench/measure.ts
function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === void 0 || high === void 0) throw new Error("nothing was measured");
  return { median: quantile(sorted, 0.5), low, high, of: sorted.length };
}
function quantile(sorted, share) {
  const at3 = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at3)] ?? NaN, sorted[Math.ceil(at3)] ?? NaN];
  return below + (above - below) * (at3 - Math.floor(at3));
}
function cpuMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

// bench/places.ts
import { join } from "node:path";
var PROJECT='/work/wt/core';
var BENCH = join(PROJECT, "bench");

// bench/table.ts
function short(value) {
  if (!Number.isFinite(value)) return "\u2013";
  const size = Math.abs(value);
  if (size >= 1e3) return Math.round(value).toLocaleString("en-GB");
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(size >= 1 ? 2 : 3);
}

// bench/rows/re-scoring.ts
var LIBRARY = join2(PROJECT, "scenarios", "library");
function storedAttempts(scripts, ofEach) {
  const files = readdirSync(LIBRARY).filter((name) => name.endsWith(".md")).slice(0, scripts);
  return files.flatMap((fileName) => {
    const { scenario } = readScenario(readFileSync(join2(LIBRARY, fileName), "utf8"), fileName);
    return Array.from({ length: ofEach }, (_2, i) => {
      const { seeds, decisions } = playedBy(scenario, 1 + i * 7, i % 10 / 10);
      return { fileName, scenario, seeds, decisions };
    });
  });
}
function rescoring(rounds, attempts) {
  const stored = storedAttempts(10, 40);
  const perSecond = Array.from({ length: rounds + 1 }, () => {
    const readers = remembered(READERS);
    const ms = cpuMs(() => {
      for (let i = 0; i < attempts; i++) {
        const one2 = stored[i % stored.length];
        if (!one2) continue;
        const play = replay(one2.scenario, one2.seeds, one2.decisions, readers(one2.fileName));
        summariseAttempt(scoreAttempt(play), play.turns.length);
      }
    });
    return attempts / ms * 1e3;
  });
  const measured = spreadOf(perSecond.slice(1));
  return [
    {
      number: "12a",
      what: "attempts replayed and scored anew a second",
      measured,
      unit: "a second",
      bar: { is: "at least", value: 2e3 },
      figures: `${short(attempts)} a round, ${short(stored.length)} that differ; 10,000 in ${short(1e4 / measured.median)} s`,
      guards: false
    }
  ];
}

// ../../../tmp/resc.ts
console.log(JSON.stringify(rescoring(4, 2e3)[0], null, 0));
