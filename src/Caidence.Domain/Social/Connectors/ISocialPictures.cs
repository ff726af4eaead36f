namespace Caidence.Social.Connectors;

/// <summary>Fetches pictures of accounts: platforms let their addresses run out, and pages here show nothing from elsewhere.</summary>
public interface ISocialPictures
{
    /// <summary>Null where there is none to be had. Not larger than two megabytes.</summary>
    Task<Stream?> FetchAsync(string url, CancellationToken cancellationToken);
}
