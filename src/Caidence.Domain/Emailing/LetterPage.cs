using System.Net;

namespace Caidence.Emailing;

/// <summary>The one layout of all mails; what people have typed is shown as text.</summary>
internal static class LetterPage
{
    public static string Of(IEnumerable<(string Text, string? Link)> parts, string title, Letterhead head)
    {
        var body = string.Join('\n', parts.Select(part => part.Link is { } link ? Button(part.Text, link, head.Color) : $"<p style=\"margin:0 0 16px\">{Safe(part.Text)}</p>"));
        return $"""
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Safe(title)}</title></head>
            <body style="margin:0;padding:24px;background:#f4f5fa;color:#1c2033;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
            <div style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border-top:4px solid {head.Color};border-radius:14px">
            <p style="margin:0 0 20px;font-size:20px;font-weight:700;color:{head.Color}">{Top(head)}</p>
            {body}
            </div>
            <p style="max-width:520px;margin:16px auto 0;text-align:center;color:#5b5b73;font-size:13px">{Safe(head.Name)}</p>
            </body></html>
            """;
    }

    private static string Top(Letterhead head) => head.LogoUrl is { } logo
        ? $"<img src=\"{Safe(logo)}\" alt=\"{Safe(head.Name)}\" height=\"40\" style=\"height:40px;max-width:220px;border:0\">"
        : Safe(head.Name);

    private static string Button(string label, string link, string color) =>
        "<p style=\"margin:0 0 20px\"><a target=\"_blank\" style=\"display:inline-block;padding:12px 22px;border-radius:8px;background:"
        + $"{color};color:#ffffff;font-weight:600;text-decoration:none\" href=\"{Safe(link)}\">{Safe(label)}</a></p>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
