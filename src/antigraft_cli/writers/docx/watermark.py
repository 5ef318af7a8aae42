"""The draft stamp, drawn as Word draws its own watermarks."""

from __future__ import annotations

from html import escape

from antigraft_cli.writers.looks.draft_stamp import COLOUR, HEIGHT, TEXT, TURN, WIDTH


def watermark(font: str) -> str:
    """The run that draws it, in a font; trimmed, since the stamp's height is that of its ink (ECMA-376 part 4, 19.1.2.21)."""
    return (
        "<w:r><w:rPr><w:noProof/></w:rPr><w:pict>"
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">'
        '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>'
        '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
        '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/>'
        '</v:shapetype><v:shape id="DraftStamp" o:spid="_x0000_s2049" type="#_x0000_t136" '
        f'style="position:absolute;margin-left:0;margin-top:0;width:{WIDTH}pt;height:{HEIGHT}pt;rotation:{360 + TURN};z-index:-251658752;'
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        f'mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#{COLOUR}" stroked="f">'
        f'<v:textpath style="font-family:&quot;{escape(font)}&quot;;font-size:1pt" trim="t" string="{TEXT}"/>'
        "</v:shape></w:pict></w:r>"
    )
