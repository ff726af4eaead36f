using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>For those who hold the link of a media kit; made up, renewed, switched off: nothing tells which. Reached at <c>/api/v1/media-kits/{token}</c>.</summary>
public interface IMediaKitsAppService : IApplicationService
{
    Task<MediaKitDto> GetAsync(string token);

    /// <summary>Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetPictureAsync(string token);

    /// <summary>Of one piece of work. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetWorkPictureAsync(string token, Guid itemId);

    /// <summary>The same as a PDF, in the language of whoever asks. Over HTTP it is the file itself.</summary>
    [RemoteService(false)]
    Task<MediaKitFile> PrintAsync(string token);
}

/// <summary>A file as it is sent to a browser.</summary>
public sealed record MediaKitFile(Stream Content, string FileName);
