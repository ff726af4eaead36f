using System.Text;

namespace Caidence.Emailing;

/// <summary>A mail in paragraphs and links, written once for both its parts: plain text and HTML.</summary>
public sealed class Letter
{
    private readonly List<(string Text, string? Link)> _parts = [];

    public Letter Say(string paragraph)
    {
        _parts.Add((paragraph, null));
        return this;
    }

    /// <summary>On a line of its own in the text, so that every mail program makes a link of it.</summary>
    public Letter Offer(string label, string link)
    {
        _parts.Add((label, link));
        return this;
    }

    public EmailMessage To(string address, string subject, Letterhead head) =>
        new(address, subject, TextBy(head)) { Html = LetterPage.Of(_parts, subject, head), FromName = head.SenderName };

    private string TextBy(Letterhead head)
    {
        var text = new StringBuilder();
        foreach (var (words, link) in _parts)
        {
            text.Append(words).Append(link is null ? "" : $":\n{link}").Append("\n\n");
        }

        return text.Append(head.Name).Append('\n').ToString();
    }
}
