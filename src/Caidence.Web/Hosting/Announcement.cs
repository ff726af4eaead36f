using Caidence.Hosting.Database;

namespace Caidence.Web.Hosting;

internal static class Announcement
{
    /// <summary>Says where Caidence is and, at the very first start, with which login.</summary>
    public static void AnnounceWhenStarted(this WebApplication app, FirstLogin? login) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            login?.Print();
            if (!app.Environment.IsProduction())
            {
                Console.WriteLine($"Caidence is at {string.Join(" ", app.Urls)}");
            }
        });
}
