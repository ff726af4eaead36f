using System.Net;
using System.Text;

namespace Caidence.Emailing;

/// <summary>A mail in paragraphs and links, written once for both its parts: plain text and HTML.</summary>
public sealed class Letter
{
    private const string Button =
        "display:inline-block;padding:12px 22px;border-radius:8px;background:#5b3fd6;color:#ffffff;font-weight:600;text-decoration:none";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html = new();

    public Letter Say(string paragraph)
    {
        _text.Append(paragraph).Append("\n\n");
        _html.Append("<p style=\"margin:0 0 16px\">").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>");
        return this;
    }

    /// <summary>On a line of its own in the text, so that every mail program makes a link of it.</summary>
    public Letter Offer(string label, string link)
    {
        _text.Append(label).Append(":\n").Append(link).Append("\n\n");
        _html.Append("<p style=\"margin:0 0 20px\"><a target=\"_blank\" style=\"").Append(Button).Append("\" href=\"").Append(WebUtility.HtmlEncode(link)).Append("\">")
            .Append(WebUtility.HtmlEncode(label)).Append("</a></p>");
        return this;
    }

    public EmailMessage To(string address, string subject) => new(address, subject, _text.ToString().TrimEnd() + "\n\nCaidence\n") { Html = Page(subject) };

    private string Page(string title) =>
        $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{WebUtility.HtmlEncode(title)}</title></head>
        <body style="margin:0;padding:24px;background:#f4f5fa;color:#1c2033;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
        <div style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border-radius:14px">
        <p style="margin:0 0 20px;font-size:20px;font-weight:700;color:#5b3fd6">Caidence</p>
        {_html}
        </div></body></html>
        """;
}
