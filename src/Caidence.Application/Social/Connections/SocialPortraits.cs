using Caidence.Brands;
using Caidence.Social.Connectors;

namespace Caidence.Social.Connections;

/// <summary>Keeps a copy of an account's picture. One that cannot be had, or is no image that browsers show, is done without.</summary>
public sealed class SocialPortraits(ISocialPictures source, LogoKeeper pictures) : ITransientDependency
{
    public async Task<Stream?> FetchAsync(string? url, CancellationToken cancellationToken) => url is null ? null : await source.FetchAsync(url, cancellationToken);

    /// <param name="connection">Whose picture it is.</param>
    /// <param name="picture">Null keeps the one so far.</param>
    public async Task KeepAsync(SocialConnection connection, Stream? picture)
    {
        if (picture is null)
        {
            return;
        }

        await using (picture)
        {
            try
            {
                await pictures.KeepAsync(connection, picture);
            }
            catch (BusinessException)
            {
                pictures.Forget(connection);
            }
        }
    }
}
