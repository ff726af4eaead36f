using System.Text.RegularExpressions;
using Caidence.Hosting.Emailing;
using Caidence.Web.Pages.Account;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Dev;

/// <summary>Where mails go on a machine without a mail server. Exists only in Development.</summary>
public sealed partial class MailboxModel(IWebHostEnvironment environment, DeveloperMailbox mailbox) : AccountPageModel
{
    public IReadOnlyList<LeftMail> Mails { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Mails = mailbox.Read();
        return Page();
    }

    /// <summary>Links and what is between them.</summary>
    public static IEnumerable<string> PartsOf(string text) => Link().Split(text);

    public static bool IsLink(string part) => part.StartsWith("http", StringComparison.Ordinal);

    [GeneratedRegex(@"(https?://\S+)")]
    private static partial Regex Link();
}
