global using Caidence.Core;
global using Caidence.Core.BlobStoring;
global using Caidence.Core.Modularity;
global using Caidence.Core.MultiTenancy;
global using Shouldly;
global using Xunit;
