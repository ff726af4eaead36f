using System.Reflection;

namespace Caidence.Web.Theme;

/// <summary>Tests that need no front end build with <c>-p:BuildFrontend=false</c>; their pages then come without scripts and drawings.</summary>
public static class FrontendBuild
{
    public static bool WasLeftOut { get; } = typeof(FrontendBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata is { Key: "BuildFrontend", Value: "false" });
}
