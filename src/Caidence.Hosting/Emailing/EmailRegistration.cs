using Caidence.Emailing;
using Caidence.Hosting.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Caidence.Hosting.Emailing;

internal static class EmailRegistration
{
    public static void AddEmailing(this ServiceConfigurationContext context)
    {
        context.Services.Configure<MailOptions>(context.Configuration.GetSection("Mail"));
        if (context.Configuration.Given("Mail:Host") is null)
        {
            context.Services.AddSingleton<IEmailSender, FileEmailSender>();
        }
        else
        {
            context.Services.AddSingleton<IEmailSender, SmtpEmailSender>();
        }
    }

    internal static MimeMessage ToMime(this EmailMessage message, MailOptions options)
    {
        var mime = new MimeMessage { Subject = message.Subject, Body = new TextPart("plain") { Text = message.Body } };
        mime.From.Add(new MailboxAddress(options.FromName, options.From));
        mime.To.Add(new MailboxAddress(message.ToName ?? "", message.To));
        return mime;
    }
}
