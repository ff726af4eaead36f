using Caidence.Hosting.Database;

namespace Caidence.Web.Hosting;

internal static class Announcement
{
    /// <summary>Says where Caidence is, and once, at the very first start, with which login. Not through the log: logs are kept.</summary>
    public static void AnnounceWhenStarted(this WebApplication app, FirstLogin? login) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (login is not null)
            {
                Console.WriteLine($"First login: {login.UserName} with password {login.Password} (shown only this once)");
            }

            if (!app.Environment.IsProduction())
            {
                Console.WriteLine($"Caidence is at {string.Join(" ", app.Urls)}");
            }
        });
}
