/// The styles of a Word document: one plain face that can be read well, quiet headings in order,
/// tables with thin lines, somebody's own words set off.
///
/// The names are those that pandoc gives to what it writes.
enum WordStyles {
  private static let accent = "1D4F91"
  private static let quiet = "4A5058"
  private static let thin = "C9CED6"
  private static let soft = "F3F5F8"

  /// The part of the document that holds them.
  static func xml(namespaces: String) -> String {
    "<w:styles \(namespaces)>" + defaults + paragraphs + characters + tables + "</w:styles>"
  }

  private static let defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    + #"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/>"#
    + #"<w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>"#
    + #"<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/>"#
    + "</w:pPr></w:pPrDefault></w:docDefaults>"

  private static let paragraphs =
    #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>"#
    + "<w:qFormat/></w:style>"
    + paragraph("BodyText", "Body Text", spacing(0, 100))
    + paragraph("FirstParagraph", "First Paragraph", spacing(0, 100), basedOn: "BodyText")
    + paragraph("Compact", "Compact", spacing(30, 30), basedOn: "BodyText")
    // The document has a title; on its pages the first heading says it.
    + paragraph("Title", "Title", spacing(0, 0), #"<w:vanish/><w:sz w:val="2"/>"#)
    + heading(1, size: 34, spacing(0, 160))
    + heading(
      2, size: 26, spacing(320, 100), colour: accent,
      border:
        #"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="\#(thin)"/></w:pBdr>"#)
    + heading(3, size: 22, spacing(200, 60))
    + paragraph(
      "BlockText", "Block Text",
      #"<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" "#
        + #"w:color="\#(accent)"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="\#(soft)"/>"#
        + spacing(80, 80) + #"<w:ind w:left="240"/>"#, #"<w:sz w:val="24"/>"#)
    + paragraph("Caption", "caption", spacing(60, 60), #"<w:color w:val="\#(quiet)"/>"#)
    + paragraph(
      "TableCaption", "Table Caption", "<w:keepNext/>" + spacing(60, 60), basedOn: "Caption")

  private static let characters =
    #"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">"#
    + #"<w:name w:val="Default Paragraph Font"/></w:style>"#

  private static let tables =
    #"<w:style w:type="table" w:default="1" w:styleId="TableNormal">"#
    + #"<w:name w:val="Normal Table"/></w:style>"#
    + #"<w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/>"#
    + #"<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>"#
    + ["top", "bottom", "insideH"].map(line).joined()
    + "</w:tblBorders><w:tblCellMar>"
    + [("top", 50), ("left", 80), ("bottom", 50), ("right", 80)].map { side, width in
      #"<w:\#(side) w:w="\#(width)" w:type="dxa"/>"#
    }.joined()
    + "</w:tblCellMar></w:tblPr><w:trPr><w:cantSplit/></w:trPr>"
    + #"<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>"#
    + #"<w:shd w:val="clear" w:color="auto" w:fill="\#(soft)"/></w:tcPr></w:tblStylePr></w:style>"#

  private static func line(_ side: String) -> String {
    #"<w:\#(side) w:val="single" w:sz="4" w:space="0" w:color="\#(thin)"/>"#
  }

  /// - Parameters: Above and below, in twentieths of a point.
  private static func spacing(_ before: Int, _ after: Int) -> String {
    #"<w:spacing w:before="\#(before)" w:after="\#(after)"/>"#
  }

  private static func paragraph(
    _ id: String, _ name: String, _ paragraph: String, _ run: String = "",
    basedOn base: String = "Normal"
  ) -> String {
    #"<w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/>"#
      + #"<w:basedOn w:val="\#(base)"/><w:qFormat/><w:pPr>\#(paragraph)</w:pPr>"#
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  /// - Parameter size: In half points.
  private static func heading(
    _ level: Int, size: Int, _ spacing: String, colour: String? = nil, border: String = ""
  ) -> String {
    let colour = colour.map { #"<w:color w:val="\#($0)"/>"# } ?? ""
    return paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/>\(border)\(spacing)"
        + #"<w:outlineLvl w:val="\#(level - 1)"/>"#,
      #"<w:b/>\#(colour)<w:sz w:val="\#(size)"/>"#)
  }
}
