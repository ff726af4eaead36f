using Caidence.Emailing;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Hosting.Emailing;

internal static class EmailRegistration
{
    public static void AddEmailing(this ServiceConfigurationContext context)
    {
        context.Services.Configure<MailOptions>(context.Configuration.GetSection("Mail"));
        context.Services.PostConfigure<MailOptions>(options => options.PrivateServers ??= !context.IsProduction);
        context.Services.AddScoped<IEmailSender, EmailSender>();
        context.Services.AddSingleton<MailFolder>();
        context.Services.AddSingleton(services => new DeveloperMailbox(services.GetRequiredService<MailFolder>()));
    }
}
